const seenBits = 1 << 21

/**
 * A fixed set of 32-bit hashes in ascending order (as unsigned numbers), found by their place in it. Hashes are spread
 * evenly, so that a table of where each value of their upper bits begins leads to a hash in one or two steps; it is
 * filled in one pass in memory order, which costs a load a tenth of what filling a hash table does.
 */
export class HashIndex {
  readonly #hashes: Int32Array
  readonly #starts: Int32Array
  readonly #shift: number
  /** A bit for each value of the lower bits that occurs: says no to most other hashes from within the cache. */
  readonly #seen = new Int32Array(seenBits >> 5)

  constructor(hashes: Int32Array) {
    const bits = Math.max(4, Math.ceil(Math.log2(hashes.length + 1)))
    const shift = 32 - bits
    const starts = new Int32Array((1 << bits) + 1)
    const seen = this.#seen
    let bucket = 0
    for (let at = 0; at < hashes.length; at += 1) {
      const hash = hashes[at] ?? 0
      const own = hash >>> shift
      while (bucket < own) starts[++bucket] = at
      seen[(hash & (seenBits - 1)) >> 5] = (seen[(hash & (seenBits - 1)) >> 5] ?? 0) | (1 << (hash & 31))
    }
    while (bucket < 1 << bits) starts[++bucket] = hashes.length
    this.#hashes = hashes
    this.#starts = starts
    this.#shift = shift
  }

  /** The place of a hash among all; -1 where it is not in the set. */
  find(hash: number): number {
    if (!(((this.#seen[(hash & (seenBits - 1)) >> 5] ?? 0) >>> (hash & 31)) & 1)) return -1
    const bucket = hash >>> this.#shift
    const end = this.#starts[bucket + 1] ?? 0
    for (let at = this.#starts[bucket] ?? 0; at < end; at += 1) if (this.#hashes[at] === hash) return at
    return -1
  }
}
