const breaks = /\r\n?|[\v\f\u0085\u2028\u2029]/g
/** Control characters but tab and line feed, the byte order mark, and the two non-characters that XML refuses. */
const unwanted = /[\0-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff]/g
const loneSurrogates = /\p{Cs}/gu

/**
 * The one form of a text that every offset counts in: NFC, one line feed between lines, two between paragraphs,
 * no white space at the end of a line or around the whole, no control characters, well-formed UTF-16.
 * Idempotent, linear in the length of `raw`.
 */
export function canonicalText(raw: string): string {
  const clean = raw.replace(breaks, '\n').replace(unwanted, '').replace(loneSurrogates, '\ufffd')
  // Line by line rather than by a pattern for white space before a line feed, which is quadratic on long runs.
  const lines = clean.normalize('NFC').split('\n')
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
