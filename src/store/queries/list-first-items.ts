import { isNewestFirst } from '@/core/article/is-newest-first'
import type { Item } from '@/core/article/item'
import type { ItemSort, LibraryView } from '@/core/article/library-view'
import type { ArchiveDatabase } from '../archive-database'
import { countMembers, fewRows, sortedMembers, viewMembers } from './view-members'

export interface FirstItems {
  readonly items: readonly Item[]
  /** There are no others. */
  readonly isWhole: boolean
}

/** Rows that are walked over in search of the first ones. */
const mostWalked = 1500
/** Rows that a screen has, about. */
const screen = 24

/**
 * The first items of a view: the beginning of what `listItemIds` gives, which takes longer. null where they are so far
 * apart that they cannot be had sooner than all.
 */
export async function listFirstItems(
  db: ArchiveDatabase,
  view: LibraryView,
  sort: ItemSort,
  most: number,
): Promise<FirstItems | null> {
  const ordered = isNewestFirst(sort) ? db.items.orderBy(sort).reverse() : db.items.orderBy(sort)
  const members = await viewMembers(db, view)
  if (members === null) {
    const rows = await ordered.limit(most).toArray()
    return { items: rows.filter(({ trashed }) => trashed === 0), isWhole: false }
  }
  const archive = await db.meta.get('archive')
  // With fewer of them, a screen of rows may take more than is walked over.
  const enough = Math.ceil(((archive?.items ?? 0) * screen) / mostWalked)
  const count = await countMembers(members, Math.max(fewRows + 1, enough))
  if (count <= fewRows) return { items: await sortedMembers(members, sort), isWhole: true }
  if (count < enough) return null
  let walked = 0
  const items = await ordered
    .until(() => {
      walked += 1
      return walked > mostWalked
    })
    .filter(members.has)
    .limit(most)
    .toArray()
  // By another order than that of the view's items, they may all stand at its end.
  return items.length < screen ? null : { items, isWhole: false }
}
