import { evidenceTables, type EvidenceTable } from '@/core/backup/backup-tables'
import type { ArchiveDatabase } from './archive-database'
import { hasTable } from './backup/has-table'

/** How many rows of each table there are. */
export type EvidenceCounts = Readonly<Record<EvidenceTable, number>>

/**
 * A row of `meta` beside the archive's own: counting the rows themselves reads all of them, which takes minutes at 100,000
 * items. It is kept in the transaction of each row that comes or goes. An archive of before these counters has none until a
 * backup has counted once.
 */
interface EvidenceCountsRow extends EvidenceCounts {
  readonly key: 'evidence'
}

const table = (db: ArchiveDatabase) => db.table<EvidenceCountsRow, string>('meta')

/** null: nobody has counted yet. */
export async function readEvidenceCounts(db: ArchiveDatabase): Promise<EvidenceCounts | null> {
  const row = await table(db).get('evidence')
  if (row === undefined) return null
  const { texts, originals, pictures } = row
  return { texts, originals, pictures }
}

/** In the transaction at whose end there are so many. */
export async function putEvidenceCounts(db: ArchiveDatabase, counts: EvidenceCounts): Promise<void> {
  await table(db).put({ key: 'evidence', ...counts })
}

/** In the transaction in which so many rows come (below 0: go). */
export async function growEvidence(db: ArchiveDatabase, growth: Partial<EvidenceCounts>): Promise<void> {
  if (evidenceTables.every((each) => (growth[each] ?? 0) === 0)) return
  const counts = await readEvidenceCounts(db)
  if (counts === null) return
  const grown = (each: EvidenceTable): number => counts[each] + (growth[each] ?? 0)
  await putEvidenceCounts(db, {
    texts: grown('texts'),
    originals: grown('originals'),
    pictures: grown('pictures'),
  })
}

/** Counts the rows themselves. */
export async function countEvidence(db: ArchiveDatabase): Promise<EvidenceCounts> {
  const count = async (name: EvidenceTable): Promise<number> =>
    hasTable(db, name) ? db.table(name).count() : 0
  return {
    texts: await count('texts'),
    originals: await count('originals'),
    pictures: await count('pictures'),
  }
}

export function sameCounts(one: EvidenceCounts, other: EvidenceCounts): boolean {
  return evidenceTables.every((each) => one[each] === other[each])
}
