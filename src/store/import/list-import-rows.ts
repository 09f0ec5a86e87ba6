import type { ImportedRow, ImportOutcome } from '@/core/import/import-job'
import type { ArchiveDatabase } from '../archive-database'
import { rangeOf } from './import-files'

/** Those that need an eye come first. */
const order: Readonly<Record<ImportOutcome, number>> = {
  unread: 0,
  here: 1,
  near: 2,
  version: 3,
  details: 4,
  added: 5,
}

/** The lines of an import's report; with `most`, so many of those that need an eye most. */
export async function listImportRows(
  db: ArchiveDatabase,
  importId: string,
  most: number | null,
): Promise<readonly ImportedRow[]> {
  const rows = await db.importRows
    .where('[importId+at]')
    .between(...rangeOf(importId))
    .toArray()
  rows.sort((a, b) => order[a.outcome] - order[b.outcome] || a.at - b.at)
  return most === null ? rows : rows.slice(0, most)
}
