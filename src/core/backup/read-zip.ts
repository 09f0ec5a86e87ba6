import type { BackupCodec } from './backup-codec'
import { type BackupRefusal, type BackupSource, refuse } from './backup-source'
import { crc32 } from './crc32'
import {
  endSize,
  localHeaderSize,
  parseZipDirectory,
  zipDirectory,
  zipLocalHeader,
  type ZipEntry,
} from './zip-entry'

export interface ZipFile {
  readonly source: BackupSource
  readonly entries: ReadonlyMap<string, ZipEntry>
}

/**
 * Reads the directory of a zip as backups are written, and of no other one: entries stand one behind another from the
 * first byte on, no two have one name, and every field is as it would be written again. Entries that overlap, hidden
 * ones and trailing data are refused that way.
 */
export async function readZip(source: BackupSource): Promise<ZipFile | BackupRefusal> {
  if (source.size < endSize) return refuse('not-a-backup', `${source.size} bytes`)
  const end = await source.read(source.size - endSize, endSize)
  const view = new DataView(end.buffer, end.byteOffset, end.byteLength)
  if (view.getUint32(0, true) !== 0x06054b50) {
    const start = await source.read(0, 4)
    const isZip = start[0] === 0x50 && start[1] === 0x4b
    return isZip ? refuse('cut-short', 'no end of the zip') : refuse('not-a-backup', 'no zip')
  }
  const count = view.getUint16(10, true)
  const size = view.getUint32(12, true)
  const at = view.getUint32(16, true)
  if (at + size + endSize !== source.size) return refuse('damaged', 'the directory is not where it says')
  const tail = await source.read(at, size + endSize)
  const entries = parseZipDirectory(tail, count)
  if (entries === null || !sameBytes(zipDirectory(entries, at), tail))
    return refuse('damaged', 'the directory is broken')
  let next = 0
  for (const entry of entries) {
    if (entry.at !== next) return refuse('damaged', `${entry.name} is not where it belongs`)
    next += localHeaderSize + entry.name.length + entry.packed
  }
  if (next !== at) return refuse('damaged', 'there is something between the entries')
  const byName = new Map(entries.map((entry) => [entry.name, entry]))
  return byName.size === entries.length
    ? { source, entries: byName }
    : refuse('damaged', 'an entry is there twice')
}

/** The bytes of an entry, unpacked and checked by their length and CRC-32. */
export async function readZipEntry(
  { source }: ZipFile,
  entry: ZipEntry,
  codec: BackupCodec,
): Promise<Uint8Array | BackupRefusal> {
  const header = zipLocalHeader(entry)
  const bytes = await source.read(entry.at, header.length + entry.packed)
  if (!sameBytes(header, bytes.subarray(0, header.length)))
    return refuse('damaged', `the header of ${entry.name} is broken`)
  const body = bytes.subarray(header.length)
  const content = entry.method === 'stored' ? body : await codec.inflate(body, entry.size)
  if (content?.length !== entry.size || crc32(content) !== entry.crc)
    return refuse('damaged', `${entry.name} is damaged`)
  return content
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}
