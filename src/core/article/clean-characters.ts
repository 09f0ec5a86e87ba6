const breaks = /\r\n?|[\v\f\u0085\u2028\u2029]/g
/** Control characters but tab and line feed, the byte order mark, and the two non-characters that XML refuses. */
const unwanted = /(?![\t\n])\p{Cc}|[\ufeff\ufffe\uffff]/gu
const loneSurrogates = /\p{Cs}/gu

/** Letters that stand as they are; much of what is read is small pieces of these. */
const plain = /^[\t\n\x20-\x7e]*$/

/** A piece of text in NFC, with line feeds between its lines, well-formed and without control characters. */
export function cleanCharacters(raw: string): string {
  if (plain.test(raw)) return raw
  return raw.replace(breaks, '\n').replace(unwanted, '').replace(loneSurrogates, '\ufffd').normalize('NFC')
}
