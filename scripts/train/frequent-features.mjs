/**
 * Replaces the hashes in the store by indexes, from `offset` on, of those features that occur often enough; drops the
 * others.
 * @param {import('./feature-store.mjs').FeatureStore} store
 * @returns {Int32Array} the hash of each index, counted from 0
 */
export function keepFrequent(store, least, offset = 0) {
  const table = new CountTable(store.size > 1e6 ? 1 << 25 : 1 << 22)
  for (let i = 0; i < store.size; i += 1) table.count(store.hashes[i] ?? 0)
  const hashes = table.number(least)
  const sizes = new Int32Array(store.words)
  for (let word = 0; word < store.words; word += 1) {
    const start = store.starts[word] ?? 0
    let to = start
    for (let i = start; i < (store.starts[word + 1] ?? 0); i += 1) {
      const index = table.indexOf(store.hashes[i] ?? 0) ?? -1
      if (index >= 0) store.hashes[to++] = index + offset
    }
    sizes[word] = to - start
  }
  store.sizes = sizes
  return hashes
}

/** Open addressing; a hash and its count lie beside each other, since each look-up misses the cache anyway. */
class CountTable {
  constructor(places) {
    this.places = new Int32Array(places * 2)
    this.mask = places - 1
  }

  place(hash) {
    const { places, mask } = this
    const key = hash === 0 ? 1 : hash
    let at = (key ^ (key >>> 15)) & mask
    while (places[at * 2] !== 0 && places[at * 2] !== key) at = (at + 1) & mask
    places[at * 2] = key
    return at * 2 + 1
  }

  count(hash) {
    const place = this.place(hash)
    this.places[place] = (this.places[place] ?? 0) + 1
  }

  /** Turns counts into indexes, in the order of the hashes; -1 for what is too rare. */
  number(least) {
    const { places } = this
    const kept = []
    for (let at = 0; at < places.length; at += 2) if ((places[at + 1] ?? 0) >= least) kept.push(places[at])
    const hashes = Int32Array.from(kept.sort((a, b) => (a >>> 0) - (b >>> 0)))
    for (let at = 1; at < places.length; at += 2) places[at] = -1
    hashes.forEach((hash, index) => {
      places[this.place(hash)] = index
    })
    return hashes
  }

  indexOf(hash) {
    return this.places[this.place(hash)]
  }
}
