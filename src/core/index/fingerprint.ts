/**
 * 64 bits that tell different texts apart: two FNV-1a hashes of 32 bits (Fowler, Noll, Vo; RFC 9923) over the
 * UTF-16 code units, the second from another start. Not safe against somebody who seeks a collision.
 */
export function fingerprint(parts: readonly string[]): string {
  let first = 0x811c9dc5
  let second = 0x2f5a1c97
  for (const part of parts) {
    for (let at = 0; at < part.length; at += 1) {
      const unit = part.charCodeAt(at)
      first = Math.imul(first ^ unit, 0x01000193)
      second = Math.imul(second ^ unit, 0x01000193) ^ (second >>> 15)
    }
    // Between the parts stands what is no code unit, so that "a", "b" differs from "ab", "".
    first = Math.imul(first ^ 0x10000, 0x01000193)
    second = Math.imul(second ^ 0x10000, 0x01000193)
  }
  return `${(first >>> 0).toString(36)}-${(second >>> 0).toString(36)}`
}
