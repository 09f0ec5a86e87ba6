import { crc32 } from '@/core/backup/crc32'

/** A file in a zip, or why it cannot be read. */
export type ZippedFile =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'too-large' | 'encrypted' | 'damaged'; readonly name: string }

/** In bytes and files: what a person drops at once, and no more than a bomb may cost. */
export interface ZipLimits {
  readonly file: number
  readonly all: number
  readonly files: number
}

export type ZippedFiles =
  | { readonly kind: 'files'; readonly files: readonly ZippedFile[] }
  | { readonly kind: 'broken' }
  /** More than the limits in all. */
  | { readonly kind: 'too-many' }

interface Entry {
  readonly name: string
  readonly method: number
  readonly isEncrypted: boolean
  /** Whether it only points at another file, which is never followed. */
  readonly isLink: boolean
  readonly packed: number
  readonly crc: number
  readonly at: number
}

/**
 * The files of a zip (PKWARE's APPNOTE 6.3, without Zip64), unpacked one by one. Sizes are counted as they come, whatever
 * the directory says. Folders and links are left out. Never throws on any bytes.
 *
 * @param wants files that are worth unpacking, by their name
 */
export async function readZipFiles(
  zip: Blob,
  limits: ZipLimits,
  wants: (name: string) => boolean,
): Promise<ZippedFiles> {
  const entries = await readDirectory(zip)
  if (entries === null) return { kind: 'broken' }
  const wanted = entries.filter(({ name, isLink }) => !name.endsWith('/') && !isLink && wants(name))
  if (wanted.length > limits.files) return { kind: 'too-many' }
  const files: ZippedFile[] = []
  let all = 0
  for (const entry of wanted) {
    const file = await readEntry(zip, entry, limits.file)
    if (file.kind === 'file') all += file.bytes.length
    if (all > limits.all) return { kind: 'too-many' }
    files.push(file)
  }
  return { kind: 'files', files }
}

const endSize = 22
const longestComment = 65_535

/** null where it has no directory that can be read. */
async function readDirectory(zip: Blob): Promise<readonly Entry[] | null> {
  const tailAt = Math.max(0, zip.size - endSize - longestComment)
  const tail = new DataView(await zip.slice(tailAt).arrayBuffer())
  let end = tail.byteLength - endSize
  while (end >= 0 && tail.getUint32(end, true) !== 0x06054b50) end -= 1
  if (end < 0) return null
  const [count, size, at] = [
    tail.getUint16(end + 10, true),
    tail.getUint32(end + 12, true),
    tail.getUint32(end + 16, true),
  ]
  if (at + size > zip.size) return null
  return parseDirectory(new Uint8Array(await zip.slice(at, at + size).arrayBuffer()), count)
}

function parseDirectory(bytes: Uint8Array, count: number): readonly Entry[] | null {
  const view = new DataView(bytes.buffer)
  const entries: Entry[] = []
  let offset = 0
  for (let index = 0; index < count; index += 1) {
    if (offset + 46 > bytes.length || view.getUint32(offset, true) !== 0x02014b50) return null
    const [name, extra, comment] = [28, 30, 32].map((at) => view.getUint16(offset + at, true)) as [
      number,
      number,
      number,
    ]
    const flags = view.getUint16(offset + 8, true)
    const unixMode = view.getUint16(offset + 40, true)
    entries.push({
      name: decodeName(bytes.subarray(offset + 46, offset + 46 + name)),
      method: view.getUint16(offset + 10, true),
      isEncrypted: (flags & 1) === 1,
      isLink: (unixMode & 0xf000) === 0xa000,
      crc: view.getUint32(offset + 16, true),
      packed: view.getUint32(offset + 20, true),
      at: view.getUint32(offset + 42, true),
    })
    offset += 46 + name + extra + comment
  }
  return entries
}

/** UTF-8 where it is that, as nearly all programs write it now, else letters of the West. */
function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** In bytes: what is smaller may be packed as tightly as it will; text packs to a tenth, and seldom to a fiftieth. */
const alwaysFine = 10_000_000
const mostTimes = 200

async function readEntry(zip: Blob, entry: Entry, limit: number): Promise<ZippedFile> {
  const { name, method, isEncrypted, packed, crc, at } = entry
  if (isEncrypted) return { kind: 'encrypted', name }
  if (method !== 0 && method !== 8) return { kind: 'damaged', name }
  try {
    const head = new DataView(await zip.slice(at, at + 30).arrayBuffer())
    if (head.getUint32(0, true) !== 0x04034b50) return { kind: 'damaged', name }
    const start = at + 30 + head.getUint16(26, true) + head.getUint16(28, true)
    const body = zip.slice(start, start + packed)
    if (body.size < packed) return { kind: 'damaged', name }
    const stream =
      method === 0 ? body.stream() : body.stream().pipeThrough(new DecompressionStream('deflate-raw'))
    const bytes = await readUpTo(stream, Math.min(limit, Math.max(alwaysFine, packed * mostTimes)))
    if (bytes === null) return { kind: 'too-large', name }
    return crc32(bytes) === crc ? { kind: 'file', name, bytes } : { kind: 'damaged', name }
  } catch {
    return { kind: 'damaged', name }
  }
}

async function readUpTo(
  stream: ReadableStream<Uint8Array>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = stream.getReader()
  const parts: Uint8Array[] = []
  let total = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    total += value.length
    if (total > limit) {
      await reader.cancel().catch(() => undefined)
      return null
    }
    parts.push(value)
  }
  const whole = new Uint8Array(total)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
