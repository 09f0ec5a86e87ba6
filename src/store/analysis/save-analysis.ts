import type { Analysis } from '@/core/annotation/analysis'
import type { ArchiveDatabase } from '../archive-database'
import { derivedTables, remakeDerived } from '../derived/remake-derived'

/**
 * Writes a derived record with its postings, quotes, tallies and its queue row in one strict transaction. An analysis
 * of a text that is no longer the item's, or of an item that is gone, is dropped: resolves to false.
 */
export async function saveAnalysis(db: ArchiveDatabase, analysis: Analysis): Promise<boolean> {
  return db.transaction('rw', derivedTables(db), async () => {
    const item = await db.items.get(analysis.itemId)
    if (item?.textId !== analysis.textId) return false
    await db.analyses.put(analysis)
    await remakeDerived(db, new Set([analysis.itemId]))
    await db.indexQueue.add({ scope: 'item', id: analysis.itemId })
    return true
  })
}
