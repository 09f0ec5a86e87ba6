import { crc32 } from '@/core/backup/crc32'

/** A file in a zip, or why it cannot be read. */
export type ZippedFile =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'too-large' | 'encrypted' | 'damaged'; readonly name: string }

/** A file of a zip that is still packed. */
export interface ZipEntry {
  readonly name: string
  /** Bytes unpacked, as the directory says: it may lie. */
  readonly size: number
  /** Whether it only points at another file, which is never followed. */
  readonly isLink: boolean
  /** Never rejects. Sizes are counted as they come, whatever the directory says. `most`: bytes unpacked. */
  readonly read: (most: number) => Promise<ZippedFile>
}

/** What is in a zip (PKWARE's APPNOTE 6.3, without Zip64), folders left out. null: it is broken. Never rejects on any bytes. */
export async function openZip(zip: Blob): Promise<readonly ZipEntry[] | null> {
  // Reading a blob for each of many small files would take most of the time.
  const whole = zip.size <= heldWhole ? new Uint8Array(await zip.arrayBuffer()) : null
  const part = async (from: number, to: number): Promise<Uint8Array<ArrayBuffer>> =>
    whole?.subarray(from, to) ?? new Uint8Array(await zip.slice(from, to).arrayBuffer())
  const entries = await readDirectory(zip.size, part)
  if (entries === null) return null
  return entries
    .filter(({ name }) => !name.endsWith('/'))
    .map((entry) => ({
      name: entry.name,
      size: entry.size,
      isLink: entry.isLink,
      read: (most) => readEntry(part, entry, most),
    }))
}

/** Bytes of a zip that is read once, before it is unpacked. */
const heldWhole = 100_000_000

/** Some of the zip's bytes; fewer where it ends before. */
type Part = (from: number, to: number) => Promise<Uint8Array<ArrayBuffer>>

interface Entry {
  readonly name: string
  readonly method: number
  readonly isEncrypted: boolean
  readonly isLink: boolean
  readonly packed: number
  readonly size: number
  readonly crc: number
  readonly at: number
}

const endSize = 22
const longestComment = 65_535

/** null where it has no directory that can be read. */
async function readDirectory(length: number, part: Part): Promise<readonly Entry[] | null> {
  const tailAt = Math.max(0, length - endSize - longestComment)
  const tail = viewOf(await part(tailAt, length))
  let end = tail.byteLength - endSize
  while (end >= 0 && tail.getUint32(end, true) !== 0x06054b50) end -= 1
  if (end < 0) return null
  const [count, size, at] = [
    tail.getUint16(end + 10, true),
    tail.getUint32(end + 12, true),
    tail.getUint32(end + 16, true),
  ]
  if (at + size > length) return null
  return parseDirectory(await part(at, at + size), count)
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength)

function parseDirectory(bytes: Uint8Array, count: number): readonly Entry[] | null {
  const view = viewOf(bytes)
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
      size: view.getUint32(offset + 24, true),
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

async function readEntry(part: Part, entry: Entry, limit: number): Promise<ZippedFile> {
  const { name, method, isEncrypted, packed, crc, at } = entry
  if (isEncrypted) return { kind: 'encrypted', name }
  if (method !== 0 && method !== 8) return { kind: 'damaged', name }
  try {
    const head = viewOf(await part(at, at + 30))
    if (head.getUint32(0, true) !== 0x04034b50) return { kind: 'damaged', name }
    const start = at + 30 + head.getUint16(26, true) + head.getUint16(28, true)
    const body = await part(start, start + packed)
    if (body.length < packed) return { kind: 'damaged', name }
    const most = Math.min(limit, Math.max(alwaysFine, packed * mostTimes))
    const bytes = method === 0 ? stored(body, most) : await inflateUpTo(body, most)
    if (bytes === null) return { kind: 'too-large', name }
    return crc32(bytes) === crc ? { kind: 'file', name, bytes } : { kind: 'damaged', name }
  } catch {
    return { kind: 'damaged', name }
  }
}

/** A copy: the caller may keep it longer than the zip. */
const stored = (body: Uint8Array<ArrayBuffer>, most: number): Uint8Array<ArrayBuffer> | null =>
  body.length > most ? null : body.slice()

async function inflateUpTo(
  body: Uint8Array<ArrayBuffer>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const stream = new Blob([body]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
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
