import { blockSums, LazyBytes } from './lazy-bytes'
import { packArrays, packedChecksum, packedLength, unpackArrays, type PackedArray } from './packed-arrays'
import type { SavedBytes } from './saved-bytes'

export interface LazyArrays {
  readonly head: readonly PackedArray[]
  /** Zeros, until `bytes` is asked for them. */
  readonly body: readonly PackedArray[]
  /** What `body` are views of. */
  readonly bytes: LazyBytes
}

/** Enough for the header of some 500 arrays. */
const headerBytes = 4096
const kinds = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array, 8: Float64Array } as const

/**
 * Arrays as bytes: a head as `packArrays` makes it, with those that are always needed, the kinds and lengths of the others and a
 * checksum for each block of them; then the body, in which the others lie one after the other, each from a multiple of 8 on.
 */
export function packLazyArrays(
  format: number,
  head: readonly PackedArray[],
  body: readonly PackedArray[],
): Uint8Array {
  const packed = packBody(body)
  const sizes = Uint32Array.from(body.flatMap((array) => [array.BYTES_PER_ELEMENT, array.length]))
  const first = packArrays(format, [...head, sizes, blockSums(packed)])
  const bytes = new Uint8Array(first.length + packed.length)
  bytes.set(first)
  bytes.set(packed, first.length)
  return bytes
}

/** Reads the head; null where it is damaged, cut short, or of another format. */
export function unpackLazyArrays(saved: SavedBytes, format: number): LazyArrays | null {
  const first = readHead(saved)
  const arrays = first === null ? null : unpackArrays(first, format)
  if (first === null || arrays === null || arrays.length < 2) return null
  // The checksum holds, so these are our own arrays: no need to check their kinds.
  const [sizes, sums] = arrays.slice(-2) as [Uint32Array, Uint32Array]
  const length = bodyLength(sizes)
  if (saved.length !== first.length + length) return null
  const bytes = new LazyBytes(saved, first.length, sums)
  return { head: arrays.slice(0, -2), body: viewsOf(bytes.bytes, sizes), bytes }
}

/** A name for what `packLazyArrays` has made, of which these are the first bytes, or all: other bytes have another. */
export function packedName(first: Uint8Array, length: number): string {
  return `${length.toString(36)}-${packedChecksum(first).toString(36)}`
}

/** The name of these bytes; empty where they cannot be read. */
export function savedName(saved: SavedBytes): string {
  const first = new Uint8Array(Math.min(headerBytes, saved.length))
  return first.length >= 16 && saved.read(0, first) ? packedName(first, saved.length) : ''
}

function readHead(saved: SavedBytes): Uint8Array | null {
  const first = new Uint8Array(Math.min(headerBytes, saved.length))
  if (!saved.read(0, first)) return null
  const length = packedLength(first)
  if (length === null || length > saved.length) return null
  if (saved.whole !== null) return saved.whole.subarray(0, length)
  const head = new Uint8Array(length)
  return saved.read(0, head) ? head : null
}

function packBody(arrays: readonly PackedArray[]): Uint8Array {
  const body = new Uint8Array(arrays.reduce((sum, { byteLength }) => sum + aligned(byteLength), 0))
  let start = 0
  for (const { buffer, byteOffset, byteLength } of arrays) {
    body.set(new Uint8Array(buffer, byteOffset, byteLength), start)
    start += aligned(byteLength)
  }
  return body
}

function bodyLength(sizes: Uint32Array): number {
  let length = 0
  for (let at = 0; at < sizes.length; at += 2)
    length += aligned((sizes[at] as number) * (sizes[at + 1] as number))
  return length
}

function viewsOf(body: Uint8Array, sizes: Uint32Array): PackedArray[] {
  const arrays: PackedArray[] = []
  let start = body.byteOffset
  for (let at = 0; at < sizes.length; at += 2) {
    const kind = kinds[sizes[at] as keyof typeof kinds]
    const array: PackedArray = new kind(body.buffer as ArrayBuffer, start, sizes[at + 1])
    arrays.push(array)
    start += aligned(array.byteLength)
  }
  return arrays
}

function aligned(length: number): number {
  return (length + 7) & ~7
}
