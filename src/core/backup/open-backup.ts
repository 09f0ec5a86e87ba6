import type { BackupCodec } from './backup-codec'
import { parseManifest, type BackupManifest, type BackupPart, type ParsedManifest } from './backup-manifest'
import { type BackupRefusal, type OpenBackupFile, refuse } from './backup-source'
import { decodeKeys, decodeRows } from './decode-rows'
import { largestManifest } from './limits'
import { readZip, readZipEntry, type ZipFile } from './read-zip'

export type ReadPart =
  | { readonly kind: 'rows'; readonly rows: readonly object[] }
  | { readonly kind: 'removed'; readonly keys: readonly string[] }
  | BackupRefusal

export interface OpenedBackup {
  readonly kind: 'opened'
  readonly manifest: BackupManifest
  /** Bytes of all that it names, unpacked. */
  readonly size: number
  readonly readPart: (part: BackupPart) => Promise<ReadPart>
}

/**
 * Opens a backup: its manifest is read, every file that it names is there, and every entry of its own file is one that it
 * names. The content of a part is checked when it is read.
 *
 * @param name of the file with the manifest
 * @param schema the newest schema version that can be restored
 */
export async function openBackup(
  name: string,
  open: OpenBackupFile,
  codec: BackupCodec,
  schema: number,
): Promise<OpenedBackup | BackupRefusal> {
  const own = await openZip(name, open)
  if ('kind' in own) return own
  const parsed = await readManifest(own, codec, schema)
  if (parsed.kind === 'refused') return parsed
  const { manifest } = parsed
  const zips: ZipFile[] = []
  for (const [index, file] of manifest.files.entries()) {
    const isOwn = index === manifest.files.length - 1
    // It may have been given another name since; it is the one that is being read.
    const zip = isOwn ? own : await openZip(file.name, open)
    if ('kind' in zip) return zip
    if (!isOwn && zip.source.size !== file.size)
      return refuse('damaged', `${file.name} does not have the size that the backup names`)
    zips.push(zip)
  }
  const problem = entriesProblem(manifest, zips, own)
  if (problem !== null) return problem
  return {
    kind: 'opened',
    manifest,
    size: manifest.parts.reduce((sum, { size, blobs }) => sum + size + (blobs?.size ?? 0), 0),
    readPart: (part) => readPart(part, zips, codec),
  }
}

/** The manifest of a file alone, whether or not what it names is there. */
export async function readBackupManifest(
  open: () => ReturnType<OpenBackupFile>,
  codec: BackupCodec,
  schema: number,
): Promise<Extract<ParsedManifest, { kind: 'manifest' }> | BackupRefusal> {
  const zip = await openZip('', open)
  return 'kind' in zip ? zip : readManifest(zip, codec, schema)
}

async function openZip(name: string, open: OpenBackupFile): Promise<ZipFile | BackupRefusal> {
  try {
    const source = await open(name)
    return source === null ? refuse('missing-file', name) : await readZip(source)
  } catch (error) {
    const isSealed = error instanceof Error && error.name === 'SealedFile'
    return refuse(isSealed ? 'wrong-passphrase' : 'unreadable', `${name}: ${String(error)}`)
  }
}

async function readManifest(
  zip: ZipFile,
  codec: BackupCodec,
  schema: number,
): Promise<Extract<ParsedManifest, { kind: 'manifest' }> | BackupRefusal> {
  const entry = zip.entries.get('manifest.json')
  if (entry === undefined) return refuse('not-a-backup', 'no manifest')
  if (entry.size > largestManifest) return refuse('damaged', 'the manifest is too large')
  const text = await readText(zip, 'manifest.json', codec)
  if (typeof text !== 'string') return text
  const parsed = parseManifest(text, schema)
  if (parsed.kind === 'newer') return refuse('newer', 'a later format or schema')
  return parsed.kind === 'broken' ? refuse('damaged', parsed.detail) : parsed
}

/** Parts that are not in their file, and entries of the newest file that no part names. */
function entriesProblem(
  { parts, files }: BackupManifest,
  zips: readonly ZipFile[],
  own: ZipFile,
): BackupRefusal | null {
  const named = new Set(['manifest.json'])
  for (const { file, entry, size, blobs } of parts) {
    for (const wanted of [{ entry, size }, ...(blobs === null ? [] : [blobs])]) {
      const found = zips[file]?.entries.get(wanted.entry)
      if (found === undefined) return refuse('damaged', `${wanted.entry} is not there`)
      if (found.size !== wanted.size) return refuse('damaged', `${wanted.entry} has another size`)
      if (file === files.length - 1) named.add(wanted.entry)
    }
  }
  const stray = [...own.entries.keys()].find((name) => !named.has(name))
  return stray === undefined ? null : refuse('damaged', `an entry that nothing names: ${stray}`)
}

async function readPart(part: BackupPart, zips: readonly ZipFile[], codec: BackupCodec): Promise<ReadPart> {
  const zip = zips[part.file]
  if (zip === undefined) throw new Error(`There is no file ${String(part.file)}`)
  try {
    const text = await readText(zip, part.entry, codec, part.sha256)
    if (typeof text !== 'string') return text
    if (part.role === 'removed') {
      const keys = decodeKeys(text)
      if (keys === null) return refuse('damaged', `${part.entry} is broken`)
      return keys.length === part.rows ? { kind: 'removed', keys } : wrongCount(part, keys.length)
    }
    const { blobs: named } = part
    const blobs = named === null ? null : await readBytes(zip, named.entry, codec, named.sha256)
    if (blobs !== null && 'kind' in blobs) return blobs
    const decoded = decodeRows(part.table, text, blobs)
    if (decoded.kind === 'broken') return refuse('damaged', decoded.detail)
    return decoded.rows.length === part.rows ? decoded : wrongCount(part, decoded.rows.length)
  } catch (error) {
    return refuse('unreadable', `${part.entry}: ${String(error)}`)
  }
}

const wrongCount = ({ entry, rows }: BackupPart, found: number): BackupRefusal =>
  refuse('wrong-counts', `${entry} has ${String(found)} rows and not ${String(rows)}`)

async function readText(
  zip: ZipFile,
  name: string,
  codec: BackupCodec,
  sha256: string | null = null,
): Promise<string | BackupRefusal> {
  const bytes = await readBytes(zip, name, codec, sha256)
  if ('kind' in bytes) return bytes
  try {
    return codec.decode(bytes)
  } catch {
    return refuse('damaged', `${name} is not UTF-8`)
  }
}

async function readBytes(
  zip: ZipFile,
  name: string,
  codec: BackupCodec,
  sha256: string | null,
): Promise<Uint8Array | BackupRefusal> {
  const entry = zip.entries.get(name)
  if (entry === undefined) throw new Error(`There is no entry ${name}`)
  const bytes = await readZipEntry(zip, entry, codec)
  if ('kind' in bytes) return bytes
  const holds = sha256 === null || (await codec.sha256(bytes)) === sha256
  return holds ? bytes : refuse('damaged', `${name} does not have the SHA-256 that the backup names`)
}
