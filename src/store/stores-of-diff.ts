import type { Table } from 'dexie'
import type { Diff } from '@/core/history/diff'
import type { ArchiveDatabase } from './archive-database'
import { isLight } from './is-light'

/**
 * What the transaction that applies a diff has to hold. A write waits for each open read of what it holds: where items get other
 * states or tags only, nobody who counts names or reads texts meanwhile is in its way.
 */
export function storesOfDiff(db: ArchiveDatabase, diff: Diff): readonly Table[] {
  return isLight(diff) ? [db.items, db.tags, db.collections, db.indexQueue, db.meta, db.history] : db.tables
}
