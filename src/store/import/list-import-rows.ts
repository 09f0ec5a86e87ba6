import type { ImportedRow, ImportOutcome } from '@/core/import/import-job'
import type { ArchiveDatabase } from '../archive-database'

/** Those that need an eye come first. */
const order: Readonly<Record<ImportOutcome, number>> = {
  unread: 0,
  here: 1,
  near: 2,
  version: 3,
  details: 4,
  left: 5,
  added: 6,
}

/** Rows that are read in one go: a hundred thousand at once hold a thread for a second. */
const rowsAtOnce = 500

/** The lines of an import's report, those first that need an eye most. Read in pieces, so that a window stays smooth. */
export async function listImportRows(db: ArchiveDatabase, importId: string): Promise<readonly ImportedRow[]> {
  const rows: ImportedRow[] = []
  for (let at = 0; ; at += rowsAtOnce) {
    const some = await db.importRows
      .where('[importId+at]')
      .between([importId, at], [importId, at + rowsAtOnce])
      .toArray()
    rows.push(...some)
    if (some.length < rowsAtOnce) break
  }
  return rows.sort((a, b) => order[a.outcome] - order[b.outcome] || a.at - b.at)
}
