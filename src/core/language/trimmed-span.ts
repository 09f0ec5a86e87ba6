import type { Span } from '../anchor/span'
import { charBits, charClass } from './char-class'

const isSpace = (text: string, at: number): boolean => (charClass(text.charCodeAt(at)) & charBits.space) !== 0

/** The span without white space at its ends; null where nothing is left. */
export function trimmedSpan(text: string, start: number, end: number): Span | null {
  let from = start
  let to = end
  while (from < to && isSpace(text, from)) from += 1
  while (to > from && isSpace(text, to - 1)) to -= 1
  return from < to ? { start: from, end: to } : null
}
