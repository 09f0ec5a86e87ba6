import Dexie from 'dexie'
import type { Analysis } from '@/core/annotation/analysis'
import type { Item } from '@/core/article/item'
import type { ArchiveDatabase } from '../archive-database'

/** The latest analysis of the item's text of today; null where there is none yet. */
export async function newestAnalysis(
  db: ArchiveDatabase,
  item: Pick<Item, 'id' | 'textId'>,
): Promise<Analysis | null> {
  const keys = await db.analyses
    .where('[itemId+engine]')
    .between([item.id, Dexie.minKey], [item.id, Dexie.maxKey])
    .primaryKeys()
  // By their keys: of rows that it finds itself Dexie makes a copy, which takes longer than all else where they are large.
  const rows = await db.analyses.bulkGet(keys)
  const usable = rows.filter((row) => row?.textId === item.textId).filter((row) => row !== undefined)
  return usable.reduce<Analysis | null>(
    (best, row) => (best === null || row.made > best.made ? row : best),
    null,
  )
}
