import type { BackupCodec } from './backup-codec'
import type { BackupManifest, BackupPart } from './backup-manifest'
import { nameBackup } from './backup-name'
import type { BackupTable } from './backup-tables'
import { crc32 } from './crc32'
import { encodeRows } from './encode-rows'
import { fileEntries, usualLimits, type BackupLimits } from './limits'
import { zipDirectory, zipLocalHeader, type ZipEntry } from './zip-entry'

/** Where the bytes of a backup go, in order. */
export interface BackupSink {
  readonly write: (bytes: Uint8Array) => Promise<void>
  /** The file so far is whole; what follows goes into another one. */
  readonly nextFile: () => Promise<void>
}

/** What stands in the manifest besides files and parts. */
export type BackupFacts = Omit<BackupManifest, 'files' | 'parts' | 'app' | 'format'>

interface OpenPart {
  readonly table: BackupTable
  readonly lines: string[]
  readonly blobs: Uint8Array[]
  rows: number
  textSize: number
  blobSize: number
}

/**
 * Writes a backup: rows in, zip files out, one behind another. What is held in memory is one part. Two parts of one
 * table stand in the order in which their rows came.
 */
export class BackupWriter {
  private readonly parts: BackupPart[] = []
  private readonly sizes: number[] = []
  private entries: ZipEntry[] = []
  private at = 0
  private open: OpenPart | null = null
  private number = 0

  /** @param earlier files and parts of the backups that this one builds on, in order */
  constructor(
    private readonly sink: BackupSink,
    private readonly codec: BackupCodec,
    private readonly earlier: Pick<BackupManifest, 'files' | 'parts'> = { files: [], parts: [] },
    private readonly limits: BackupLimits = usualLimits,
  ) {}

  async addRows(table: BackupTable, rows: readonly object[]): Promise<void> {
    for (const row of rows) {
      if (this.open !== null && this.open.table !== table) await this.closePart()
      this.open ??= { table, lines: [], blobs: [], rows: 0, textSize: 0, blobSize: 0 }
      const { open } = this
      const { text, blobs } = encodeRows([row], open.blobSize)
      open.lines.push(text)
      open.rows += 1
      open.textSize += text.length
      for (const blob of blobs) {
        open.blobs.push(blob)
        open.blobSize += blob.length
      }
      if (open.textSize >= this.limits.partSize || open.blobSize >= this.limits.partSize)
        await this.closePart()
    }
  }

  /** Records that are gone, by primary key. */
  async addRemoved(table: BackupTable, keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return
    await this.closePart()
    const text = keys.map((key) => `${JSON.stringify(key)}\n`).join('')
    await this.writePart(table, 'removed', keys.length, text, null)
  }

  /** Writes the manifest and the end of the last file. Resolves to what was written. */
  async finish(facts: BackupFacts): Promise<BackupManifest> {
    await this.closePart()
    const names = [
      // The one with the manifest has the plain name, though it is written last.
      ...this.sizes.map((size, index) => ({ name: nameBackup(facts.made, facts.kind, index + 2), size })),
      { name: nameBackup(facts.made, facts.kind, 1), size: 0 },
    ]
    const before = this.earlier.files.length
    const manifest: BackupManifest = {
      app: 'cuttings',
      format: 1,
      ...facts,
      files: [...this.earlier.files, ...names],
      parts: [...this.earlier.parts, ...this.parts.map((part) => ({ ...part, file: before + part.file }))],
    }
    await this.writeEntry('manifest.json', this.codec.encode(`${JSON.stringify(manifest, null, 1)}\n`))
    await this.endFile()
    return manifest
  }

  private async closePart(): Promise<void> {
    const { open } = this
    if (open === null) return
    this.open = null
    const blobs = open.blobs.length === 0 ? null : joined(open.blobs, open.blobSize)
    await this.writePart(open.table, 'rows', open.rows, open.lines.join(''), blobs)
  }

  private async writePart(
    table: BackupTable,
    role: BackupPart['role'],
    rows: number,
    text: string,
    blobs: Uint8Array | null,
  ): Promise<void> {
    if (this.at >= this.limits.fileSize || this.entries.length >= fileEntries) await this.turnFile()
    this.number += 1
    const stem = `tables/${table.toLowerCase()}-${String(this.number).padStart(6, '0')}`
    const entry = `${stem}${role === 'removed' ? '-removed' : ''}.ndjson`
    const bytes = this.codec.encode(text)
    const { length: file } = this.sizes
    this.parts.push({
      file,
      entry,
      table,
      role,
      rows,
      size: bytes.length,
      sha256: await this.codec.sha256(bytes),
      blobs:
        blobs === null
          ? null
          : { entry: `${stem}.bin`, size: blobs.length, sha256: await this.codec.sha256(blobs) },
    })
    await this.writeEntry(entry, bytes)
    // The originals are packed already.
    if (blobs !== null) await this.writeEntry(`${stem}.bin`, blobs, 'stored')
  }

  private async writeEntry(
    name: string,
    content: Uint8Array,
    method: ZipEntry['method'] = 'deflated',
  ): Promise<void> {
    const body = method === 'stored' ? content : await this.codec.deflate(content)
    const entry: ZipEntry = {
      name,
      method,
      crc: crc32(content),
      packed: body.length,
      size: content.length,
      at: this.at,
    }
    const header = zipLocalHeader(entry)
    await this.sink.write(header)
    await this.sink.write(body)
    this.entries.push(entry)
    this.at += header.length + body.length
  }

  private async turnFile(): Promise<void> {
    await this.endFile()
    this.sizes.push(this.at)
    this.entries = []
    this.at = 0
    await this.sink.nextFile()
  }

  private async endFile(): Promise<void> {
    const directory = zipDirectory(this.entries, this.at)
    await this.sink.write(directory)
    this.at += directory.length
  }
}

function joined(blobs: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size)
  let at = 0
  for (const blob of blobs) {
    all.set(blob, at)
    at += blob.length
  }
  return all
}
