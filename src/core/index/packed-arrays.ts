import { checksum } from './checksum'

export type PackedArray = Uint8Array | Uint16Array | Uint32Array | Float64Array

const magic = 0x43555453
const kinds = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array, 8: Float64Array } as const

/**
 * Arrays as bytes: a header of 32-bit numbers (magic, format, checksum of the rest, how many arrays, and of each its
 * bytes per element and its length), then the arrays, each from a multiple of 8 on. In the byte order of the machine.
 */
export function packArrays(format: number, arrays: readonly PackedArray[]): Uint8Array {
  let length = headerLength(arrays.length)
  const starts = arrays.map((array) => {
    const start = length
    length = aligned(length + array.byteLength)
    return start
  })
  const bytes = new Uint8Array(length)
  const header = new Uint32Array(bytes.buffer)
  header[0] = magic
  header[1] = format
  header[3] = arrays.length
  for (const [place, array] of arrays.entries()) {
    header[4 + 2 * place] = array.BYTES_PER_ELEMENT
    header[5 + 2 * place] = array.length
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), starts[place])
  }
  header[2] = checksumOf(header)
  return bytes
}

/** The arrays, as views of the bytes; null where these are cut short, changed, or of another format. */
export function unpackArrays(packed: Uint8Array, format: number): PackedArray[] | null {
  const bytes = packed.byteOffset % 8 === 0 ? packed : packed.slice()
  if (bytes.length < 16 || bytes.length % 8 !== 0) return null
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
  if (header[0] !== magic || header[1] !== format || header[2] !== checksumOf(header)) return null
  const arrays: PackedArray[] = []
  const count = header[3] as number
  let start = bytes.byteOffset + headerLength(count)
  for (let place = 0; place < count; place += 1) {
    const kind = kinds[header[4 + 2 * place] as keyof typeof kinds]
    const array: PackedArray = new kind(bytes.buffer as ArrayBuffer, start, header[5 + 2 * place])
    arrays.push(array)
    start = aligned(start + array.byteLength)
  }
  return arrays
}

/**
 * How many bytes the arrays take with their header, as their first bytes say, which have to hold all of the header; nothing
 * that can be relied on where these are damaged, and null where they are of something else.
 */
export function packedLength(first: Uint8Array): number | null {
  if (first.length < 16) return null
  const header = new Uint32Array(first.slice(0, first.length & ~3).buffer)
  const count = header[3] as number
  let length = 8 * Math.ceil((4 + 2 * count) / 2)
  if (header[0] !== magic || length > first.length) return null
  for (let place = 0; place < count; place += 1) {
    const bytes = (header[4 + 2 * place] as number) * (header[5 + 2 * place] as number)
    // Without the operators for 32 bits: of damaged numbers any length may come.
    length += 8 * Math.ceil(bytes / 8)
  }
  return length
}

/** The checksum that the first bytes say. */
export function packedChecksum(first: Uint8Array): number {
  return new DataView(first.buffer, first.byteOffset).getUint32(8, isLittleEndian)
}

const isLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1

function headerLength(arrays: number): number {
  return aligned(4 * (4 + 2 * arrays))
}

function aligned(length: number): number {
  return (length + 7) & ~7
}

/** Without the word that holds it. */
function checksumOf(words: Uint32Array): number {
  return checksum(words.subarray(4), [words[0] as number, words[1] as number, words[3] as number])
}
