import { writePlace } from './place-bytes'

/** Numbers that are written one after the other, as long as they come. */
export class GrowingNumbers {
  private array = new Uint32Array(4096)
  length = 0

  push(value: number): void {
    if (this.length === this.array.length) {
      const larger = new Uint32Array(this.length * 2)
      larger.set(this.array)
      this.array = larger
    }
    this.array[this.length] = value
    this.length += 1
  }

  /** A view, good until the next `push`. */
  get values(): Uint32Array {
    return this.array.subarray(0, this.length)
  }
}

/** Places of words as bytes, one after the other. */
export class GrowingPlaces {
  bytes = new Uint8Array(16_384)
  length = 0

  push(value: number): void {
    if (this.length + 5 > this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2)
      larger.set(this.bytes)
      this.bytes = larger
    }
    this.length = writePlace(this.bytes, this.length, value)
  }
}
