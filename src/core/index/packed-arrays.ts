export type PackedArray = Uint8Array | Uint16Array | Uint32Array | Float64Array

const magic = 0x43555453
const kinds = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array, 8: Float64Array } as const

/**
 * Arrays as bytes: a header of 32-bit numbers (magic, format, checksum of the rest, how many arrays, and of each its
 * bytes per element and its length), then the arrays, each from a multiple of 8 on. In the byte order of the machine.
 */
export function packArrays(format: number, arrays: readonly PackedArray[]): Uint8Array {
  let length = aligned(4 * (4 + 2 * arrays.length))
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
  header[2] = checksum(header)
  return bytes
}

/** The arrays, as views of the bytes; null where these are cut short, changed, or of another format. */
export function unpackArrays(packed: Uint8Array, format: number): PackedArray[] | null {
  const bytes = packed.byteOffset % 8 === 0 ? packed : packed.slice()
  if (bytes.length < 16 || bytes.length % 8 !== 0) return null
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4)
  if (header[0] !== magic || header[1] !== format || header[2] !== checksum(header)) return null
  const arrays: PackedArray[] = []
  const count = header[3] as number
  let start = bytes.byteOffset + aligned(4 * (4 + 2 * count))
  for (let place = 0; place < count; place += 1) {
    const kind = kinds[header[4 + 2 * place] as keyof typeof kinds]
    const array: PackedArray = new kind(bytes.buffer as ArrayBuffer, start, header[5 + 2 * place])
    arrays.push(array)
    start = aligned(start + array.byteLength)
  }
  return arrays
}

/** A name for bytes that `packArrays` has made: other bytes have another. */
export function packedName(bytes: Uint8Array): string {
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, 3)
  return `${bytes.length.toString(36)}-${(header[2] as number).toString(36)}`
}

function aligned(length: number): number {
  return (length + 7) & ~7
}

/** Words that are folded in one call: short enough that the engine has made fast code of it after some of them. */
const atOnce = 8192

/**
 * FNV-1a over 32-bit words, without the word that holds it: any one changed word changes it. In four strands, since each step
 * of one waits for the step before it, and the processor can take four such steps at a time: 130 MB are read at each start.
 */
function checksum(words: Uint32Array): number {
  const whole = words.length - (words.length % 4)
  const header = [words[0] as number, words[1] as number, words[3] as number]
  const strands = Int32Array.of(header.reduce(folded, seed), seed, seed, seed)
  for (let from = 4; from < whole; from += atOnce)
    foldStrands(strands, words, from, Math.min(from + atOnce, whole))
  for (let at = Math.max(4, whole); at < words.length; at += 1)
    strands[0] = folded(strands[0] as number, words[at] as number)
  return strands.reduce(folded) >>> 0
}

function foldStrands(strands: Int32Array, words: Uint32Array, from: number, to: number): void {
  let [a, b, c, d] = strands as unknown as [number, number, number, number]
  for (let at = from; at < to; at += 4) {
    a = Math.imul(a ^ (words[at] as number), prime)
    b = Math.imul(b ^ (words[at + 1] as number), prime)
    c = Math.imul(c ^ (words[at + 2] as number), prime)
    d = Math.imul(d ^ (words[at + 3] as number), prime)
  }
  strands.set([a, b, c, d])
}

const seed = 0x811c9dc5
const prime = 0x01000193

function folded(hash: number, word: number): number {
  return Math.imul(hash ^ word, prime)
}
