/** Reads the numbers of a binary file in order. Throws a RangeError where the file ends too early. */
export class ByteReader {
  #at = 0
  readonly #view: DataView

  constructor(readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  byte(): number {
    const value = this.#view.getUint8(this.#at)
    this.#at += 1
    return value
  }

  signedByte(): number {
    const value = this.#view.getInt8(this.#at)
    this.#at += 1
    return value
  }

  uint32(): number {
    const value = this.#view.getUint32(this.#at, true)
    this.#at += 4
    return value
  }

  float64(): number {
    const value = this.#view.getFloat64(this.#at, true)
    this.#at += 8
    return value
  }

  /** Seven bits a byte, the lowest first, the top bit set where more follow (LEB128). */
  varint(): number {
    const { bytes } = this
    let value = 0
    let shift = 0
    for (;;) {
      const byte = bytes[this.#at]
      if (byte === undefined) throw new RangeError('The file ends within a number')
      this.#at += 1
      value |= (byte & 127) << shift
      if (byte < 128) return value >>> 0
      shift += 7
    }
  }

  /** Ascending unsigned 32-bit numbers, written as their distances. */
  ascending(count: number): Int32Array {
    const values = new Int32Array(count)
    let last = 0
    for (let i = 0; i < count; i += 1) {
      last = (last + this.varint()) | 0
      values[i] = last
    }
    return values
  }
}
