import { importOutcomes, type ImportJob, type ImportOutcome, noCounts } from '@/core/import/import-job'
import type { ImportRow } from '@/core/import/imported-record'
import type { ArchiveDatabase } from '../archive-database'
import { commit, type CommitOutcome } from '../commit'
import { forgetImport } from './import-files'
import type { ImportParts } from './import-parts'
import { JoinedPages } from './joined-pages'
import { KnownUnread } from './known-unread'
import type { Known } from './known'
import { KnownPages } from './known-pages'
import { KnownSketches } from './known-sketches'
import { planBatch } from './plan-batch'
import { type PreparedRow, prepareRows } from './prepare-row'
import { rowsToGo } from './rows-to-go'

/** Rows, and bytes of what they hold, of one transaction: small enough that it is over soon. */
const rowsAtOnce = 100
const bytesAtOnce = 4_000_000
/** So often a batch is planned anew where somebody changed what it starts from. */
const mostTries = 4

/**
 * Runs an import from where it stands until it ends, is paused or is cancelled, and resolves to it as it stands then. What came
 * of a row is written with the row, in one transaction, so that none is ever imported twice or left out, also where the
 * program ends in the middle. Rejects where the archive takes nothing more; what is durable stays so.
 */
export async function runImport(db: ArchiveDatabase, id: string, parts: ImportParts): Promise<ImportJob> {
  let job = await heldJob(db, id)
  const rows = rowsToGo(db, job, parts)
  if (job.done === 0) job = { ...job, readers: parts.readers }
  const known: Known = {
    pages: new KnownPages(db),
    sketches: new KnownSketches(db),
    joined: await JoinedPages.of(db, job),
    unread: new KnownUnread(),
  }
  let upcoming = prepareNext(db, job, rows, parts, known)
  for (;;) {
    const wish = parts.wish()
    if (wish !== 'go') {
      await upcoming
      return stop(db, job, wish === 'pause' ? 'paused' : 'cancelled', parts)
    }
    const begun = parts.context().now
    const batch = await upcoming
    if (batch.length === 0) return stop(db, job, 'ended', parts)
    await parts.needRoom(bytesAtOnce)
    // The next ones are read while these are written.
    upcoming = prepareNext(db, job, rows, parts, known)
    upcoming.catch(() => undefined)
    job = await writeRows(db, job, batch, { parts, known, begun })
  }
}

async function prepareNext(
  db: ArchiveDatabase,
  job: ImportJob,
  rows: AsyncIterator<ImportRow>,
  parts: ImportParts,
  { pages }: Known,
): Promise<PreparedRow[]> {
  const taken: ImportRow[] = []
  for (let bytes = 0; taken.length < rowsAtOnce && bytes < bytesAtOnce;) {
    const next = await rows.next()
    if (next.done === true) break
    taken.push(next.value)
    bytes += sizeOf(next.value)
  }
  return prepareRows(db, job, taken, parts, pages)
}

function sizeOf(row: ImportRow): number {
  if (row.kind === 'bad') return row.bytes.length
  const { original, content } = row.record
  if (content === null) return original.bytes.length
  const beside = 'text' in content ? content.text.length : bytesOf(content.beside ?? [])
  return original.bytes.length + beside
}

const bytesOf = (parts: readonly { readonly bytes: Uint8Array }[]): number =>
  parts.reduce((sum, { bytes }) => sum + bytes.length, 0)

interface Writing {
  readonly parts: ImportParts
  readonly known: Known
  /** ms since the epoch. */
  readonly begun: number
}

async function writeRows(
  db: ArchiveDatabase,
  before: ImportJob,
  batch: readonly PreparedRow[],
  writing: Writing,
): Promise<ImportJob> {
  const { parts } = writing
  let job = before
  let from = writing.begun
  for (let at = 0; at < batch.length;) {
    const written = await writeSome(db, job, batch.slice(at), { ...writing, begun: from })
    at += written.done - job.done
    job = written
    from = parts.context().now
    parts.onBatch(job)
  }
  return job
}

/** As many of the rows as one change can hold; at least one. */
async function writeSome(
  db: ArchiveDatabase,
  job: ImportJob,
  batch: readonly PreparedRow[],
  { parts, known, begun }: Writing,
): Promise<ImportJob> {
  for (let tries = 1; ; tries += 1) {
    await known.sketches.refresh(job)
    const { change, rows, sketches } = await planBatch(db, job, batch, parts, known)
    const { now } = parts.context()
    const next: ImportJob = {
      ...job,
      done: job.done + rows.length,
      counts: addCounts(job.counts, rows),
      elapsed: job.elapsed + Math.max(0, now - begun),
    }
    const lines = rows.map((row, index) => ({ ...row, importId: job.id, at: job.done + index }))
    const outcome = await commit(db, change, now, async () => {
      await db.importRows.bulkPut(lines)
      await db.sketches.bulkPut([...sketches])
      await db.imports.put(next)
    })
    if (outcome.kind === 'committed') {
      known.pages.committed(outcome.seq, change.diff.items?.added.map(({ url }) => url) ?? [])
      known.sketches.committed(outcome.seq, sketches)
      known.joined.note(rows)
      return next
    }
    if (outcome.kind !== 'conflict' || tries === mostTries) throw new Error(refusalWords(outcome))
  }
}

function refusalWords(outcome: Exclude<CommitOutcome, { kind: 'committed' }>): string {
  if (outcome.kind === 'conflict') return 'It was changed in the meantime, again and again.'
  return outcome.kind === 'disk-full' ? 'The disk is full.' : outcome.message
}

function addCounts(
  counts: ImportJob['counts'],
  rows: readonly { readonly outcome: ImportOutcome }[],
): ImportJob['counts'] {
  // One that began before an outcome was known has no count of it.
  const sum = { ...noCounts, ...counts }
  for (const outcome of importOutcomes) sum[outcome] += rows.filter((row) => row.outcome === outcome).length
  return sum
}

async function stop(
  db: ArchiveDatabase,
  job: ImportJob,
  state: ImportJob['state'],
  parts: ImportParts,
): Promise<ImportJob> {
  const stopped = { ...job, state, ...(state === 'ended' ? { total: job.done } : {}) }
  await db.imports.put(stopped)
  if (state !== 'paused') await forgetImport(db, job.id, 'files')
  parts.onBatch(stopped)
  return stopped
}

async function heldJob(db: ArchiveDatabase, id: string): Promise<ImportJob> {
  const job = await db.imports.get(id)
  if (job === undefined) throw new Error('This import is there no more')
  return job
}
