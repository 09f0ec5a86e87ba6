/** Features of all words behind one another; `starts[word]` is where a word's begin, `sizes[word]` how many they are. */
export class FeatureStore {
  hashes = new Int32Array(1 << 22)
  starts = new Int32Array(1 << 18)
  sizes = new Int32Array(0)
  size = 0
  words = 0

  /** @param {{ hashes: Int32Array, size: number }} buffer */
  addWord(buffer) {
    if (this.size + buffer.size > this.hashes.length) this.hashes = grown(this.hashes)
    if (this.words + 2 > this.starts.length) this.starts = grown(this.starts)
    this.hashes.set(buffer.hashes.subarray(0, buffer.size), this.size)
    this.size += buffer.size
    this.words += 1
    this.starts[this.words] = this.size
  }
}

function grown(array) {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
