import type { Span } from '../anchor/span'

const space = /\s/u

/** The span without white space at its ends; null where nothing is left. */
export function trimmedSpan(text: string, start: number, end: number): Span | null {
  let from = start
  let to = end
  while (from < to && space.test(text.charAt(from))) from += 1
  while (to > from && space.test(text.charAt(to - 1))) to -= 1
  return from < to ? { start: from, end: to } : null
}
