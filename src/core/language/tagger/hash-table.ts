/**
 * A fixed set of 32-bit hashes, each with a number: open addressing with linear steps, at most 72 % full: the smaller it is, the more of it stays in the cache. Zero marks
 * a free place, so that the hash 0 is stored as 1.
 */
export class HashTable {
  readonly #keys: Int32Array
  readonly #values: Int32Array
  readonly #mask: number

  constructor(size: number) {
    let places = 16
    while (places < size * 1.4) places *= 2
    this.#keys = new Int32Array(places)
    this.#values = new Int32Array(places)
    this.#mask = places - 1
  }

  set(hash: number, value: number): void {
    const key = hash === 0 ? 1 : hash
    const keys = this.#keys
    let at = (key ^ (key >>> 15)) & this.#mask
    for (let held = keys[at]; held !== 0 && held !== key; held = keys[at]) at = (at + 1) & this.#mask
    keys[at] = key
    this.#values[at] = value
  }

  /** The number of a hash; -1 where it is not in the set. */
  get(hash: number): number {
    const key = hash === 0 ? 1 : hash
    const keys = this.#keys
    let at = (key ^ (key >>> 15)) & this.#mask
    for (let held = keys[at]; held !== 0; held = keys[at]) {
      if (held === key) return this.#values[at] ?? -1
      at = (at + 1) & this.#mask
    }
    return -1
  }
}
