import type { ItemSort, LibraryView } from '@/core/article/library-view'
import type { ArchiveDatabase } from '../archive-database'
import { countMembers, isNewestFirst, sortMembers, viewMembers } from './view-members'

export interface FirstIds {
  readonly ids: readonly string[]
  /** There are no others. */
  readonly isWhole: boolean
}

/** Rows of a view that is read whole: a moment's work. */
const fewRows = 300
/** Rows that are walked over in search of the first ones. */
const mostWalked = 1500
/** Rows that a screen has, about. */
const screen = 24

/**
 * Ids of the first items of a view: the beginning of what `listItemIds` gives, which takes longer. null where they are
 * so far apart that they cannot be had sooner than all.
 */
export async function listFirstIds(
  db: ArchiveDatabase,
  view: LibraryView,
  sort: ItemSort,
  most: number,
): Promise<FirstIds | null> {
  const ordered = isNewestFirst(sort) ? db.items.orderBy(sort).reverse() : db.items.orderBy(sort)
  const members = await viewMembers(db, view)
  if (members === null) {
    const rows = await ordered.limit(most).toArray()
    return { ids: rows.filter(({ trashed }) => trashed === 0).map(({ id }) => id), isWhole: false }
  }
  const [count, archive] = await Promise.all([countMembers(members), db.meta.get('archive')])
  if (count <= fewRows) return { ids: await sortMembers(members, sort), isWhole: true }
  if (count * mostWalked < (archive?.items ?? 0) * screen) return null
  let walked = 0
  const rows = await ordered
    .until(() => {
      walked += 1
      return walked > mostWalked
    })
    .filter(members.has)
    .limit(most)
    .toArray()
  // By another order than that of the view's items, they may all stand at its end.
  return rows.length < screen ? null : { ids: rows.map(({ id }) => id), isWhole: false }
}
