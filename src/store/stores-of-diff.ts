import type { Table } from 'dexie'
import type { Diff } from '@/core/history/diff'
import type { ArchiveDatabase } from './archive-database'
import { isDerivedAnew } from './is-derived-anew'

/**
 * What the transaction that applies a diff has to hold. A write waits for each open read of what it holds: where items get other
 * states or tags only, nobody who counts names or reads texts meanwhile is in its way.
 */
export function storesOfDiff(db: ArchiveDatabase, { items, ...rest }: Diff): readonly Table[] {
  const isLight =
    items !== undefined &&
    // Not even a part that is empty: it is held against its store too.
    Object.keys(rest).length === 0 &&
    items.added.length + items.removed.length === 0 &&
    !items.updated.some(([from, to]) => isDerivedAnew(from, to))
  return isLight ? [db.items, db.tags, db.collections, db.indexQueue, db.meta, db.history] : db.tables
}
