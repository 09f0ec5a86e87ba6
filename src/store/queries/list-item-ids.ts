import type { ItemSort, LibraryView } from '@/core/article/library-view'
import type { ArchiveDatabase } from '../archive-database'
import { orderedItemIds } from './ordered-item-ids'
import {
  countMembers,
  fewRows,
  memberIds,
  sortedMembers,
  viewMembers,
  type ViewMembers,
} from './view-members'

/** A row takes about as long as so many keys. */
const keysOfRow = 15

/**
 * Ids of the items of a view in the order shown, from the indexes: for a window that reads few, and until `ItemFollower` has
 * them in memory. Keys only, since at 100,000 items rows would take seconds; the rows of a view of few items are there
 * sooner than all keys.
 * @throws an `AbortError` between two reads, once nobody waits for them any more
 */
export async function listItemIds(
  db: ArchiveDatabase,
  view: LibraryView,
  sort: ItemSort,
  signal?: AbortSignal,
): Promise<string[]> {
  const members = await viewMembers(db, view)
  if (members !== null && (await areFew(db, members)))
    return (await sortedMembers(members, sort)).map(({ id }) => id)
  const ordered = await orderedItemIds(db, sort, signal)
  const inTrash = new Set(await db.items.where('trashed').above(0).primaryKeys())
  if (members === null) return ordered.filter((id) => !inTrash.has(id))
  if (view.kind === 'trash') return ordered.filter((id) => inTrash.has(id))
  const isMember = await memberIds(members, signal)
  return ordered.filter((id) => isMember.has(id) && !inTrash.has(id))
}

async function areFew(db: ArchiveDatabase, members: ViewMembers): Promise<boolean> {
  const [count, archive] = await Promise.all([countMembers(members, fewRows + 1), db.meta.get('archive')])
  return count <= fewRows && count * keysOfRow < (archive?.items ?? 0)
}
