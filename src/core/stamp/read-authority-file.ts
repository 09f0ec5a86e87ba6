import { BadDer, derAt, readDer } from './der'
import { derText } from './der-text'
import { readCertificate, type Certificate } from './read-certificate'

const block = /-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----([^-]*)-----END/gu
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The certificates of a file, in PEM (one or several) or in DER; null where it has none, or one that is damaged. */
export function readAuthorityFile(bytes: Uint8Array): readonly Certificate[] | null {
  try {
    const found = Array.from(derText(bytes).matchAll(block), ([, base64 = '']) => fromBase64(base64))
    const values = found.length > 0 ? found : [bytes]
    return values.map((value) => readCertificate(derAt(readDer(value), 0, 0x30)))
  } catch (error) {
    if (error instanceof BadDer) return null
    throw error
  }
}

/** Whatever is no digit of it is passed over, as line feeds are. */
function fromBase64(text: string): Uint8Array {
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const char of text) {
    const value = digits.indexOf(char)
    if (value < 0) continue
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes.push((held >> bits) & 0xff)
  }
  return Uint8Array.from(bytes)
}
