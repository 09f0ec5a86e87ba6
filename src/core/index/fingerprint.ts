/**
 * 64 bits that tell different words apart: two FNV-1a hashes of 32 bits (Fowler, Noll, Vo; RFC 9923) over the UTF-16
 * code units, the second from another start. Not safe against somebody who seeks a collision.
 */
export function fingerprint(
  fields: readonly (readonly (readonly string[])[])[],
): readonly [first: number, second: number] {
  let first = 0x811c9dc5
  let second = 0x2f5a1c97
  const take = (unit: number): void => {
    first = Math.imul(first ^ unit, 0x01000193)
    second = Math.imul(second ^ unit, 0x01000193) ^ (second >>> 15)
  }
  for (const values of fields) {
    for (const words of values) {
      for (const word of words) {
        for (let at = 0; at < word.length; at += 1) take(word.charCodeAt(at))
        // No code units: what stands between words, values and fields, so that "a b" differs from "ab".
        take(0x10000)
      }
      take(0x10001)
    }
    take(0x10002)
  }
  return [first >>> 0, second >>> 0]
}
