import type { DocumentWords } from './document-words'

/**
 * 64 bits that tell different words apart: two FNV-1a hashes of 32 bits (Fowler, Noll, Vo; RFC 9923) over those of the
 * words, the second from another start. Not safe against somebody who seeks a collision.
 */
export function fingerprint({ book, fields }: DocumentWords): readonly [first: number, second: number] {
  const hashes = book.termHashes
  let first = 0x811c9dc5
  let second = 0x2f5a1c97
  const take = (a: number, b: number): void => {
    first = Math.imul(first ^ a, 0x01000193) ^ (first >>> 13)
    second = Math.imul(second ^ b, 0x01000193) ^ (second >>> 15)
  }
  for (const values of fields) {
    for (const words of values) {
      for (let at = 0; at < words.length; at += 1) {
        const word = 2 * (words[at] as number)
        take(hashes[word] as number, hashes[word + 1] as number)
      }
      // What stands between values and fields, so that two values differ from one of both.
      take(0x10001, 0x10001)
    }
    take(0x10002, 0x10002)
  }
  return [first >>> 0, second >>> 0]
}
