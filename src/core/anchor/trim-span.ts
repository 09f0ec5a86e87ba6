import type { Span } from './span'

/** The span without white space at its ends, kept inside the text; null if nothing is left. */
export function trimSpan(text: string, span: Span): Span | null {
  const from = Math.max(0, span.start)
  const words = text.slice(from, Math.max(from, span.end))
  const start = from + words.length - words.trimStart().length
  const end = from + words.trimEnd().length
  return start < end ? { start, end } : null
}
