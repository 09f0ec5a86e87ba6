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

  /** Ascending unsigned 32-bit numbers, written as their distances. One loop of its own, as there are half a million. */
  ascending(count: number): Int32Array {
    const { bytes } = this
    const values = new Int32Array(count)
    let at = this.#at
    let last = 0
    for (let i = 0; i < count; i += 1) {
      let shift = 0
      let byte = 128
      while (byte > 127) {
        if (at >= bytes.length) throw new RangeError('The file ends within a number')
        byte = bytes[at++] ?? 0
        last = (last + ((byte & 127) << shift)) | 0
        shift += 7
      }
      values[i] = last
    }
    this.#at = at
    return values
  }

  /** The next bytes, as a view. */
  take(length: number): Uint8Array {
    if (this.#at + length > this.bytes.length) throw new RangeError('The file ends too early')
    this.#at += length
    return this.bytes.subarray(this.#at - length, this.#at)
  }

  /** 16-bit numbers, the lower byte first, as on every machine that this runs on. */
  uint16s(count: number): Uint16Array {
    return new Uint16Array(new Uint8Array(this.take(count * 2)).buffer)
  }
}
