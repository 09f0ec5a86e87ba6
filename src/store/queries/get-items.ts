import type { Item } from '@/core/article/item'
import type { ArchiveDatabase } from '../archive-database'

/** The items of these ids, in this order; those that are not there are left out. */
export async function getItems(db: ArchiveDatabase, ids: readonly string[]): Promise<Item[]> {
  const rows = await db.items.bulkGet([...ids])
  return rows.filter((row) => row !== undefined)
}
