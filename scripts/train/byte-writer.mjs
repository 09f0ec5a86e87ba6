/** Writes what `src/core/language/tagger/byte-reader.ts` reads. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 20)
  #size = 0

  byte(value) {
    if (this.#size === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#bytes[this.#size++] = value & 255
  }

  uint16(value) {
    this.byte(value)
    this.byte(value >>> 8)
  }

  uint32(value) {
    this.uint16(value)
    this.uint16(value >>> 16)
  }

  varint(value) {
    let rest = value >>> 0
    while (rest > 127) {
      this.byte((rest & 127) | 128)
      rest >>>= 7
    }
    this.byte(rest)
  }

  /** @param {readonly number[]} hashes ascending as unsigned numbers */
  ascending(hashes) {
    let last = 0
    for (const hash of hashes) {
      this.varint((hash >>> 0) - last)
      last = hash >>> 0
    }
  }

  take() {
    return this.#bytes.subarray(0, this.#size)
  }
}
