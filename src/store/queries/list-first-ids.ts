import type { ItemSort } from '@/core/article/library-view'
import type { ArchiveDatabase } from '../archive-database'

/** Ids of the first items of the view "all": the beginning of what `listItemIds` gives, which takes longer. */
export async function listFirstIds(db: ArchiveDatabase, sort: ItemSort, most: number): Promise<string[]> {
  const ordered = db.items.orderBy(sort)
  const isNewestFirst = sort === 'captured' || sort === 'published'
  const rows = await (isNewestFirst ? ordered.reverse() : ordered).limit(most).toArray()
  return rows.filter(({ trashed }) => trashed === 0).map(({ id }) => id)
}
