import type { Item } from '@/core/article/item'
import type { ItemSort, LibraryView } from '@/core/article/library-view'
import { changesTable } from '@/core/history/changes-table'
import type { Diff } from '@/core/history/diff'
import type { ArchiveDatabase } from '../archive-database'
import { readAnew, type Keep } from './keep-by-commit'
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
 * Ids of the items of a view in the order shown. Keys only, since at 100,000 items rows would take seconds; the rows of
 * a view of few items are there sooner than all keys.
 * @param keep keeps the long lists of keys for the next time
 * @throws an `AbortError` between two reads, once nobody waits for them any more
 */
export async function listItemIds(
  db: ArchiveDatabase,
  view: LibraryView,
  sort: ItemSort,
  { keep = readAnew, signal }: { readonly keep?: Keep; readonly signal?: AbortSignal } = {},
): Promise<string[]> {
  const members = await viewMembers(db, view)
  if (members !== null && (await areFew(db, members)))
    return (await sortedMembers(members, sort)).map(({ id }) => id)
  const ordered = await keep(
    `order:${sort}`,
    () => orderedItemIds(db, sort, signal),
    (ids, diff) => (movesItems(diff, sort) ? null : ids),
  )
  const inTrash = await keep('trash', () => idsInTrash(db), withMembers(isTrashed))
  if (members === null) return ordered.filter((id) => !inTrash.has(id))
  if (view.kind === 'trash') return ordered.filter((id) => inTrash.has(id))
  const isMember = await keep(
    `members:${view.kind}:${'id' in view ? view.id : ''}`,
    () => memberIds(members, signal),
    withMembers(members.has, members.needsTags),
  )
  return ordered.filter((id) => isMember.has(id) && !inTrash.has(id))
}

async function areFew(db: ArchiveDatabase, members: ViewMembers): Promise<boolean> {
  const [count, archive] = await Promise.all([countMembers(members, fewRows + 1), db.meta.get('archive')])
  return count <= fewRows && count * keysOfRow < (archive?.items ?? 0)
}

function movesItems({ items }: Diff, sort: ItemSort): boolean {
  if (items === undefined) return false
  const { added, updated, removed } = items
  return added.length > 0 || removed.length > 0 || updated.some(([from, to]) => from[sort] !== to[sort])
}

const isTrashed = ({ trashed }: Item): boolean => trashed > 0

async function idsInTrash(db: ArchiveDatabase): Promise<ReadonlySet<string>> {
  return new Set(await db.items.where('trashed').above(0).primaryKeys())
}

/** The same set where nothing of it changes. */
function withMembers(has: ViewMembers['has'], needsTags = false) {
  return (ids: ReadonlySet<string>, diff: Diff): ReadonlySet<string> | null => {
    if (needsTags && changesTable(diff, 'tags')) return null
    const { items } = diff
    if (items === undefined) return ids
    const next = new Set(ids)
    for (const item of [...items.added, ...items.updated.map(([, to]) => to)]) {
      if (has(item)) next.add(item.id)
      else next.delete(item.id)
    }
    for (const { id } of items.removed) next.delete(id)
    return next
  }
}
