/** One file in a zip. All numbers fit 32 bits: backups begin a new file long before. */
export interface ZipEntry {
  /** ASCII. */
  readonly name: string
  readonly method: 'stored' | 'deflated'
  readonly crc: number
  /** Bytes as they stand in the file. */
  readonly packed: number
  /** Bytes unpacked. */
  readonly size: number
  /** Where its header stands in the file. */
  readonly at: number
}

export const localHeaderSize = 30
const directoryHeaderSize = 46
export const endSize = 22

/**
 * The header before an entry's bytes, as in PKWARE's APPNOTE 6.3.3, section 4.3.7. Nothing in it is left to chance: the
 * time is always the first that the format knows, so that any other byte is damage.
 */
export function zipLocalHeader(entry: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(localHeaderSize + entry.name.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x04034b50, true)
  writeCommon(view, 4, entry)
  writeName(bytes, localHeaderSize, entry.name)
  return bytes
}

/** Everything behind the last entry: the directory and its end (sections 4.3.12 and 4.3.16). */
export function zipDirectory(entries: readonly ZipEntry[], at: number): Uint8Array {
  const size = entries.reduce((sum, { name }) => sum + directoryHeaderSize + name.length, 0)
  const bytes = new Uint8Array(size + endSize)
  const view = new DataView(bytes.buffer)
  let offset = 0
  for (const entry of entries) {
    view.setUint32(offset, 0x02014b50, true)
    view.setUint16(offset + 4, 20, true)
    writeCommon(view, offset + 6, entry)
    view.setUint32(offset + 42, entry.at, true)
    writeName(bytes, offset + directoryHeaderSize, entry.name)
    offset += directoryHeaderSize + entry.name.length
  }
  view.setUint32(offset, 0x06054b50, true)
  view.setUint16(offset + 8, entries.length, true)
  view.setUint16(offset + 10, entries.length, true)
  view.setUint32(offset + 12, size, true)
  view.setUint32(offset + 16, at, true)
  return bytes
}

/** The entries of a directory, without checks other than that they fit; null where they do not. */
export function parseZipDirectory(bytes: Uint8Array, count: number): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries: ZipEntry[] = []
  let offset = 0
  for (let index = 0; index < count; index += 1) {
    if (offset + directoryHeaderSize > bytes.length) return null
    const nameLength = view.getUint16(offset + 28, true)
    const end = offset + directoryHeaderSize + nameLength
    if (end > bytes.length) return null
    entries.push({
      name: String.fromCharCode(...bytes.subarray(offset + directoryHeaderSize, end)),
      method: view.getUint16(offset + 10, true) === 8 ? 'deflated' : 'stored',
      crc: view.getUint32(offset + 16, true),
      packed: view.getUint32(offset + 20, true),
      size: view.getUint32(offset + 24, true),
      at: view.getUint32(offset + 42, true),
    })
    offset = end
  }
  return entries
}

/** The fields that both headers share, from "version needed" on. */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true)
  view.setUint16(at + 4, entry.method === 'deflated' ? 8 : 0, true)
  // The first of January 1980, the zero of the format.
  view.setUint16(at + 8, 0x21, true)
  view.setUint32(at + 10, entry.crc, true)
  view.setUint32(at + 14, entry.packed, true)
  view.setUint32(at + 18, entry.size, true)
  view.setUint16(at + 22, entry.name.length, true)
}

function writeName(bytes: Uint8Array, at: number, name: string): void {
  for (let index = 0; index < name.length; index += 1) bytes[at + index] = name.charCodeAt(index)
}
