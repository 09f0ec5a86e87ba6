import { makeDer } from './der'
import { fromHex } from './hex'

const sha256 = fromHex('0609608648016503040201')
const nothing = fromHex('0500')

/**
 * Asks a time-stamping authority for a token over a SHA-256 (RFC 3161, 2.4.1), with the certificate that signs it.
 *
 * @param hash lower-case hex
 * @param nonce 8 random bytes that the answer must repeat
 */
export function timeStampRequest(hash: string, nonce: Uint8Array): Uint8Array {
  const imprint = makeDer(0x30, makeDer(0x30, sha256, nothing), makeDer(0x04, fromHex(hash)))
  return makeDer(0x30, fromHex('020101'), imprint, makeDer(0x02, positive(nonce)), fromHex('0101ff'))
}

/** The octets of a positive INTEGER: no needless zeros in front, and one where the first bit would be a sign. */
function positive(bytes: Uint8Array): Uint8Array {
  const from = bytes.findIndex((byte) => byte !== 0)
  const short = from < 0 ? new Uint8Array(1) : bytes.subarray(from)
  return Number(short[0]) >= 0x80 ? Uint8Array.of(0, ...short) : short
}

/** The same number as an INTEGER holds it. */
export const nonceOctets = positive
