import { draftOfRecord } from '@/core/import/draft-of-record'
import { filesTool, type ImportJob } from '@/core/import/import-job'
import { isWholeFile } from '@/core/import/is-whole-file'
import type { PreparedRecord } from '@/core/import/import-record'
import type { ImportedRecord, ImportRow } from '@/core/import/imported-record'
import type { UnreadToKeep } from '@/core/import/keep-unread'
import type { ArchiveDatabase } from '../archive-database'
import type { ImportParts } from './import-parts'
import { foreignOf } from './foreign-of'
import { knownItem, type RecordMarks } from './known-item'
import type { KnownPages } from './known-pages'

/** A row with all that takes time to find out about it. */
export type PreparedRow =
  | {
      readonly kind: 'record'
      readonly prepared: PreparedRecord
      /** Why its text is not there, in plain words; '' where it is, or where the export has none. */
      readonly lacks: string
    }
  /** It is there and would be left out: its content was not even read. `reread`: where it is there no more. */
  | {
      readonly kind: 'known'
      readonly record: ImportedRecord
      readonly marks: RecordMarks
      readonly reread: () => Promise<PreparedRow>
    }
  | { readonly kind: 'bad'; readonly place: string; readonly reason: string; readonly unread: UnreadToKeep }

/** Rows with all that takes time to find out about them, in their order. */
export async function prepareRows(
  db: ArchiveDatabase,
  job: ImportJob,
  rows: readonly ImportRow[],
  parts: ImportParts,
  pages: KnownPages,
): Promise<PreparedRow[]> {
  const foreigns = await Promise.all(
    rows.map(async (row) => (row.kind === 'bad' ? '' : foreignOf(job, row.record, parts.sha256))),
  )
  const known = await areKnown(db, job, rows, foreigns, pages)
  return Promise.all(
    rows.map(async (row, at): Promise<PreparedRow> => {
      if (row.kind === 'bad') return badRow(job, row, parts)
      const { record } = row
      const foreign = foreigns[at] ?? ''
      const reread = () => readRecord(job, record, foreign, parts)
      return known[at] === true
        ? { kind: 'known', record, marks: marksOf(record, foreign), reread }
        : reread()
    }),
  )
}

/** Which of the rows are there and would be left out, asked in one transaction. */
async function areKnown(
  db: ArchiveDatabase,
  job: ImportJob,
  rows: readonly ImportRow[],
  foreigns: readonly string[],
  pages: KnownPages,
): Promise<readonly boolean[]> {
  if (job.choices.twins !== 'skip') return []
  return db.transaction('r', [db.items, db.texts, db.history], async () => {
    await pages.refresh()
    return Promise.all(
      rows.map(async (row, at) => {
        if (row.kind === 'bad' || row.record.content === null) return false
        return (await knownItem(db, marksOf(row.record, foreigns[at] ?? ''), pages)) !== null
      }),
    )
  })
}

const marksOf = ({ url }: ImportedRecord, foreign: string): RecordMarks => ({ foreign, url, textSha256: '' })

async function badRow(
  job: ImportJob,
  { place, reason, bytes }: Omit<Extract<ImportRow, { kind: 'bad' }>, 'kind'>,
  parts: ImportParts,
): Promise<PreparedRow> {
  const original = await packed(bytes, parts)
  const asCame = { mediaType: 'application/octet-stream', charset: 'utf-8', via: 'import' } as const
  const unread = {
    name: place,
    from: fromOf(job),
    reason,
    original: { ...original, ...asCame, fileName: job.name },
  }
  return { kind: 'bad', place, reason, unread }
}

async function readRecord(
  job: ImportJob,
  record: ImportedRecord,
  foreign: string,
  parts: ImportParts,
): Promise<PreparedRow> {
  const { content, place } = record
  const read = content === null ? null : await parts.read(content, record)
  const isFile = isWholeFile(content)
  if (isFile && read?.kind === 'problem')
    return badRow(job, { place, reason: read.message, bytes: content.bytes }, parts)
  const draft = draftOfRecord(record, read?.kind === 'article' ? read.draft : null)
  const textSha256 = await parts.sha256(new TextEncoder().encode(draft.text))
  const { mediaType, charset } = draft
  const original: PreparedRecord['original'] = {
    ...(await packed(record.original.bytes, parts)),
    mediaType,
    charset,
    via: isFile ? 'file' : 'import',
    fileName: isFile ? content.fileName : job.name,
  }
  const prepared = { record, foreign, draft, textSha256, original }
  return { kind: 'record', prepared, lacks: read?.kind === 'problem' ? read.message : '' }
}

const fromOf = ({ tool, toolName, name }: ImportJob): string =>
  tool === filesTool ? name : `${toolName}: ${name}`

async function packed(
  bytes: Uint8Array,
  parts: ImportParts,
): Promise<Pick<PreparedRecord['original'], 'bytes' | 'size' | 'sha256'>> {
  const [gzipped, sha256] = await Promise.all([parts.gzip(bytes), parts.sha256(bytes)])
  return { bytes: gzipped, size: bytes.length, sha256 }
}
