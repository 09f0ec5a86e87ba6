import { joinBytes } from '../join-bytes'

/** Reads bytes that come in pieces, in order. What is passed over is never put together. */
export class ByteReader {
  #piece: Uint8Array = new Uint8Array()
  #at = 0
  /** Bytes that have been read so far. */
  read = 0

  constructor(private readonly pieces: Iterator<Uint8Array, undefined, undefined>) {}

  /** The next `length` bytes, fewer where they end before. `keep`: more are passed over, and null is given for them. */
  take(length: number, keep: number): Uint8Array | null {
    const isKept = length <= keep
    const parts: Uint8Array[] = []
    let left = length
    while (left > 0 && this.#more()) {
      const part = this.#piece.subarray(this.#at, this.#at + left)
      if (isKept) parts.push(part)
      this.#at += part.length
      this.read += part.length
      left -= part.length
    }
    return isKept ? joinBytes(parts) : null
  }

  /** The next line without its end, as letters of one byte each; null at the end, or where it is longer than `most`. */
  line(most: number): string | null {
    let text = ''
    while (this.#more()) {
      const end = this.#piece.indexOf(10, this.#at)
      const part = this.#piece.subarray(this.#at, end === -1 ? undefined : end)
      text += String.fromCharCode(...part.subarray(0, most + 1))
      const length = part.length + (end === -1 ? 0 : 1)
      this.#at += length
      this.read += length
      if (text.length > most) return null
      if (end !== -1) return text.replace(/\r$/, '')
    }
    return text === '' ? null : text
  }

  #more(): boolean {
    while (this.#at >= this.#piece.length) {
      const next = this.pieces.next()
      if (next.done === true) return false
      this.#piece = next.value
      this.#at = 0
    }
    return true
  }
}
