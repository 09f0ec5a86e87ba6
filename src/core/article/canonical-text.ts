import { cleanCharacters } from './clean-characters'

/**
 * The one form of a text that every offset counts in: NFC, one line feed between lines, two between paragraphs,
 * no white space at the end of a line or around the whole, no control characters, well-formed UTF-16.
 * Idempotent, linear in the length of `raw`.
 */
export function canonicalText(raw: string): string {
  const clean = cleanCharacters(raw)
  if (!clean.includes('\n')) return clean.trim()
  // Line by line rather than by a pattern for white space before a line feed, which is quadratic on long runs.
  return clean
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
