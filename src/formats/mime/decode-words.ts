import { decodeTransfer } from './decode-transfer'

/** A header's value with its encoded words (RFC 2047) as letters. What cannot be decoded stays as it is. */
export function decodeWords(value: string): string {
  return value
    .replace(/(\?=)\s+(?==\?)/g, '$1')
    .replace(
      /=\?([\w-]{1,40})(?:\*[\w-]*)?\?([bq])\?([^?\s]*)\?=/gi,
      (whole, charset: string, way: string, word: string) => {
        const isBase64 = way.toLowerCase() === 'b'
        const bytes = decodeTransfer(
          isBase64 ? word : word.replace(/_/g, ' '),
          isBase64 ? 'base64' : 'quoted-printable',
        )
        try {
          return new TextDecoder(charset).decode(bytes)
        } catch {
          return whole
        }
      },
    )
}
