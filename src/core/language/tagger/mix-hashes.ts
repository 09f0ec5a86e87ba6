/**
 * One signed 32-bit hash of two, where the order counts: the mixing steps of MurmurHash3 (Appleby, public domain).
 */
export function mixHashes(a: number, b: number): number {
  let hash = Math.imul(b, 0xcc9e2d51 | 0)
  hash = Math.imul((hash << 15) | (hash >>> 17), 0x1b873593)
  hash ^= a
  hash = Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64
  return hash ^ (hash >>> 16)
}
