import type { ItemSort, LibraryView } from '@/core/article/library-view'
import type { ArchiveDatabase } from '../archive-database'
import { countMembers, isNewestFirst, sortMembers, viewMembers } from './view-members'

/** A row takes about as long as so many keys. */
const keysOfRow = 15

/**
 * Ids of the items of a view in the order shown. Keys only, since at 100,000 items rows would take seconds; the rows of
 * a view that is a small part of the archive are there sooner than all keys.
 */
export async function listItemIds(db: ArchiveDatabase, view: LibraryView, sort: ItemSort): Promise<string[]> {
  const members = await viewMembers(db, view)
  if (members !== null) {
    const total = (await db.meta.get('archive'))?.items ?? 0
    if ((await countMembers(members)) * keysOfRow < total) return sortMembers(members, sort)
  }
  const [ordered, ranges, trashed] = await Promise.all([
    orderedIds(db, sort),
    members === null ? null : Promise.all(members.ranges.map((range) => range.primaryKeys())),
    db.items.where('trashed').above(0).primaryKeys(),
  ])
  const inTrash = new Set(trashed)
  const isMember = ranges === null ? null : new Set(ranges.flat())
  const wantTrash = view.kind === 'trash'
  return ordered.filter((id) => (isMember?.has(id) ?? true) && inTrash.has(id) === wantTrash)
}

async function orderedIds(db: ArchiveDatabase, sort: ItemSort): Promise<string[]> {
  const ids = await db.items.orderBy(sort).primaryKeys()
  // Reversed here: in reverse, the database can only walk key by key.
  return isNewestFirst(sort) ? ids.reverse() : ids
}
