import type { ArchiveDatabase } from '../archive-database'
import { derivedTables, remakeDerived } from './remake-derived'
import { staleItems } from './stale-items'

/** Items of one transaction: commits of the person wait no longer than that. */
const batchSize = 20

/**
 * Fills the derived tables of an archive that an older Cuttings wrote. Can end at any point and goes on from there.
 * `pause` resolves when the next batch may start. Resolves to the number of items.
 */
export async function bringUpToDate(db: ArchiveDatabase, pause: () => Promise<void>): Promise<number> {
  const ids = await staleItems(db, pause)
  for (let at = 0; at < ids.length; at += batchSize) {
    const batch = ids.slice(at, at + batchSize)
    await db.transaction('rw', derivedTables(db), async () => {
      await remakeDerived(db, new Set(batch))
    })
    await pause()
  }
  return ids.length
}
