import type { EvidenceTable } from '@/core/backup/backup-tables'
import type { ArchiveDatabase } from '../archive-database'

/** What there is to know of a row that a merge has brought. */
export interface Brought {
  readonly id: string
  readonly itemId: string
  readonly sha256: string
}

/**
 * Rows that a merge brought before its change, which names them: kept in `meta`, which is in no backup, from the moment that
 * they are there to the moment that the change is. So what a merge leaves that was killed can be told from all else.
 */
export interface BroughtRows {
  readonly key: string
  readonly table: EvidenceTable
  readonly rows: readonly Brought[]
}

const prefix = 'brought:'
const table = (db: ArchiveDatabase) => db.table<BroughtRows, string>('meta')

export const broughtRows = (db: ArchiveDatabase): Promise<BroughtRows[]> =>
  table(db).where('key').startsWith(prefix).toArray()

export const hasBroughtRows = async (db: ArchiveDatabase): Promise<boolean> =>
  (await table(db).where('key').startsWith(prefix).count()) > 0

/** In the transaction that adds them. */
export async function noteBrought(
  db: ArchiveDatabase,
  to: EvidenceTable,
  rows: readonly Brought[],
): Promise<void> {
  const number = await table(db).where('key').startsWith(prefix).count()
  await table(db).add({
    key: `${prefix}${String(number).padStart(6, '0')}`,
    table: to,
    rows: rows.map(({ id, itemId, sha256 }) => ({ id, itemId, sha256 })),
  })
}

/** In the transaction after which they are named. */
export async function forgetBrought(db: ArchiveDatabase): Promise<void> {
  await table(db).where('key').startsWith(prefix).delete()
}
