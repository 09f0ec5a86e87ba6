import type { ImportSource } from '@/contract/import-messages'
import { mostUnreadBytes } from '@/core/import/most-unread-bytes'
import { openZip, type ZipEntry, type ZippedFile } from '@/formats/zip/open-zip'
import type { ImportFileRow } from '@/store/archive-database'

/** A file of something that was opened or dropped, not read yet. */
export interface SourceFile {
  readonly path: string
  /** Bytes, as its folder or zip says. */
  readonly size: number
  /**
   * `problem`: it cannot be unpacked, or is larger than `most` bytes; its bytes are there as far as they can be had. Rejects
   * where it is there no more.
   */
  readonly read: (most: number) => Promise<ReadSourceFile>
}
export type ReadSourceFile = Omit<ImportFileRow, 'importId' | 'at'>

/** A zip by itself is what is in it. null: it is a zip that cannot be opened. */
export async function sourceFiles(source: ImportSource): Promise<readonly SourceFile[] | null> {
  const files = source.files.map(({ path, blob }) => ({ path, blob: asBlob(blob) }))
  const [only] = files
  const isOne = files.length === 1 && only !== undefined && (await isZip(only.blob))
  const zipped = isOne ? await openZip(only.blob) : []
  if (zipped === null) return null
  if (zipped.length > 0 && !zipped.some(({ name }) => marksOfDocuments.has(name))) return zippedFiles(zipped)
  return files.map(({ path, blob }) => ({
    path,
    size: blob.size,
    read: (most) => readBlob(path, blob, most),
  }))
}

/** Files of other programs that only look like a zip have one of these in them. */
const marksOfDocuments: ReadonlySet<string> = new Set(['[Content_Types].xml', 'mimetype'])

function zippedFiles(entries: readonly ZipEntry[]): readonly SourceFile[] {
  return entries
    .filter(({ name, isLink }) => !isLink && !name.startsWith('__MACOSX/'))
    .map((entry) => ({ path: entry.name, size: entry.size, read: (most) => unpack(entry, most) }))
}

/** What is too large to be an article is unpacked to be kept all the same. */
async function unpack({ read }: ZipEntry, most: number): Promise<ReadSourceFile> {
  const file = await read(most)
  if (file.kind !== 'too-large' || most >= mostUnreadBytes) return unpacked(file)
  const whole = await read(mostUnreadBytes)
  return { ...unpacked(whole), problem: whole.kind === 'file' ? tooLarge(most) : problems[whole.kind] }
}

const tooLarge = (most: number): string => `is larger than ${String(most / 1_000_000)} MB`

async function readBlob(path: string, blob: Blob, most: number): Promise<ReadSourceFile> {
  if (blob.size <= most) return { path, bytes: new Uint8Array(await blob.arrayBuffer()) }
  const bytes = blob.size <= mostUnreadBytes ? new Uint8Array(await blob.arrayBuffer()) : new Uint8Array()
  return { path, bytes, problem: tooLarge(most) }
}

const problems = {
  'too-large': 'would take too much room unpacked',
  encrypted: 'is locked with a password',
  damaged: 'is damaged',
} as const

function unpacked(file: ZippedFile): ReadSourceFile {
  return file.kind === 'file'
    ? { path: file.name, bytes: file.bytes }
    : { path: file.name, bytes: new Uint8Array(), problem: problems[file.kind] }
}

function asBlob(blob: unknown): Blob {
  if (blob instanceof Blob) return blob
  throw new TypeError('A file of a source is no file')
}

async function isZip(blob: Blob): Promise<boolean> {
  const head = new Uint8Array(await blob.slice(0, 4).arrayBuffer())
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4
}
