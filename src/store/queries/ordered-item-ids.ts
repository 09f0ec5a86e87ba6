import Dexie from 'dexie'
import { isNewestFirst } from '@/core/article/is-newest-first'
import type { ItemSort } from '@/core/article/library-view'
import type { ArchiveDatabase } from '../archive-database'
import { keysInPortions } from './keys-in-portions'

/** Ids of all items, those in the trash among them, in the order that lists show. @throws as `keysInPortions` */
export async function orderedItemIds(
  db: ArchiveDatabase,
  sort: ItemSort,
  signal?: AbortSignal,
): Promise<string[]> {
  const range = { table: db.items, index: sort, from: Dexie.minKey, to: Dexie.maxKey }
  const ids = await keysInPortions({ ...range, valueOf: (item) => item[sort] }, signal)
  // Reversed here: in reverse, the database can only walk key by key.
  return isNewestFirst(sort) ? ids.reverse() : ids
}
