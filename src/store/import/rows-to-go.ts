import { filesTool, type ImportedRow, type ImportJob } from '@/core/import/import-job'
import type { ImportRow } from '@/core/import/imported-record'
import type { ArchiveDatabase } from '../archive-database'
import { foreignOf } from './foreign-of'
import { filesOfImport, rangeOf } from './import-files'
import type { ImportParts } from './import-parts'

/**
 * The rows of an import that are not durable yet. They are counted where the readers are those that it was begun with; others
 * may make other rows of the same export, in another order, so that each is held against what came in.
 */
export async function* rowsToGo(
  db: ArchiveDatabase,
  job: ImportJob,
  parts: ImportParts,
): AsyncGenerator<ImportRow> {
  const files = filesOfImport(db, job.id)
  if (job.done === 0 || job.tool === filesTool || job.readers === parts.readers) {
    yield* parts.rows(job, files)
    return
  }
  const isIn = await whatIsIn(db, job, parts)
  for await (const row of parts.rows({ ...job, done: 0 }, files)) if (!(await isIn(row))) yield row
}

async function whatIsIn(
  db: ArchiveDatabase,
  job: ImportJob,
  { sha256 }: ImportParts,
): Promise<(row: ImportRow) => Promise<boolean>> {
  const rows = await db.importRows
    .where('[importId+at]')
    .between(...rangeOf(job.id))
    .toArray()
  const items = await db.items.bulkGet(rows.filter(isBrought).map(({ itemId }) => itemId))
  const foreigns = new Set(items.map((item) => item?.foreign))
  const seen = new Set(rows.map(keyOf))
  return async (row) => {
    if (row.kind === 'bad') return seen.has(keyOf({ place: row.place, url: '', outcome: 'unread' }))
    const { record } = row
    if (foreigns.has(await foreignOf(job, record, sha256))) return true
    return seen.has(keyOf({ place: record.place, url: record.url, outcome: 'here' }))
  }
}

const isBrought = ({ outcome }: ImportedRow): boolean => outcome === 'added' || outcome === 'details'

/** A row that was bad by the old readers is tried again: the new ones may read it. */
const keyOf = ({ place, url, outcome }: Pick<ImportedRow, 'place' | 'url' | 'outcome'>): string =>
  `${outcome === 'unread' ? 'bad' : 'record'} ${place} ${url}`
