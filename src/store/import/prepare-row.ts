import { draftOfRecord } from '@/core/import/draft-of-record'
import type { ImportJob } from '@/core/import/import-job'
import type { PreparedRecord } from '@/core/import/import-record'
import type { ImportedRecord, ImportRow } from '@/core/import/imported-record'
import type { UnreadToKeep } from '@/core/import/keep-unread'
import type { ArchiveDatabase } from '../archive-database'
import type { ImportParts } from './import-parts'
import { knownItem, type RecordMarks } from './known-item'

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

export async function prepareRow(
  db: ArchiveDatabase,
  job: ImportJob,
  row: ImportRow,
  parts: ImportParts,
): Promise<PreparedRow> {
  if (row.kind === 'bad') {
    const { place, reason, bytes } = row
    const original = await originalOf(job, { bytes, mediaType: 'application/octet-stream' }, parts)
    return { kind: 'bad', place, reason, unread: { name: place, from: fromOf(job), reason, original } }
  }
  const { record } = row
  const foreign = await foreignOf(job, record, parts)
  const marks = { foreign, url: record.url, textSha256: '' }
  const reread = () => readRecord(job, record, foreign, parts)
  if (job.choices.twins === 'skip' && record.content !== null && (await knownItem(db, marks)) !== null)
    return { kind: 'known', record, marks, reread }
  return reread()
}

async function readRecord(
  job: ImportJob,
  record: ImportedRecord,
  foreign: string,
  parts: ImportParts,
): Promise<PreparedRow> {
  const read = record.content === null ? null : await parts.read(record.content, record)
  const draft = draftOfRecord(record, read?.kind === 'article' ? read.draft : null)
  const textSha256 = await parts.sha256(new TextEncoder().encode(draft.text))
  const original = await originalOf(job, record.original, parts)
  const prepared = { record, foreign, draft, textSha256, original }
  return { kind: 'record', prepared, lacks: read?.kind === 'problem' ? read.message : '' }
}

/** The same record of a later export has the same; where the tool has no name for it, its bytes stand for it. */
async function foreignOf(job: ImportJob, record: ImportedRecord, parts: ImportParts): Promise<string> {
  const name = record.foreignId || `sha256-${await parts.sha256(record.original.bytes)}`
  return `${job.tool}:${name}`
}

const fromOf = ({ toolName, name }: ImportJob): string => `${toolName}: ${name}`

async function originalOf(
  job: ImportJob,
  { bytes, mediaType }: ImportedRecord['original'],
  parts: ImportParts,
): Promise<PreparedRecord['original']> {
  const [packed, sha256] = await Promise.all([parts.gzip(bytes), parts.sha256(bytes)])
  const { length: size } = bytes
  return { bytes: packed, size, sha256, mediaType, charset: 'utf-8', via: 'import', fileName: job.name }
}
