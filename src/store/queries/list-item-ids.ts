import type { ItemSort, LibraryView } from '@/core/article/library-view'
import { tagsBelow } from '@/core/tag/tags-below'
import type { ArchiveDatabase } from '../archive-database'

/** Ids of the items of a view in the order shown. Keys only: at 100,000 items rows would take seconds. */
export async function listItemIds(db: ArchiveDatabase, view: LibraryView, sort: ItemSort): Promise<string[]> {
  const [ordered, members, trashed] = await Promise.all([
    orderedIds(db, sort),
    view.kind === 'all' ? null : memberIds(db, view),
    db.items.where('trashed').above(0).primaryKeys(),
  ])
  const inTrash = new Set(trashed)
  const isMember = members === null ? null : new Set(members)
  const wantTrash = view.kind === 'trash'
  return ordered.filter((id) => (isMember?.has(id) ?? true) && inTrash.has(id) === wantTrash)
}

async function orderedIds(db: ArchiveDatabase, sort: ItemSort): Promise<string[]> {
  const ids = await db.items.orderBy(sort).primaryKeys()
  // Reversed here: in reverse, the database can only walk key by key.
  return sort === 'captured' || sort === 'published' ? ids.reverse() : ids
}

/** With the tags below it: `economy` shows what is tagged `economy/trade`. */
async function taggedIds(db: ArchiveDatabase, tagId: string): Promise<string[]> {
  const ids = tagsBelow(await db.tags.toArray(), tagId)
  return (await Promise.all(ids.map((id) => db.items.where('tagIds').equals(id).primaryKeys()))).flat()
}

function memberIds(db: ArchiveDatabase, view: LibraryView): PromiseLike<string[]> {
  switch (view.kind) {
    case 'all':
      return db.items.toCollection().primaryKeys()
    case 'inbox':
    case 'starred':
      return db.items.where(view.kind).equals(1).primaryKeys()
    case 'trash':
      return db.items.where('trashed').above(0).primaryKeys()
    case 'tag':
      return taggedIds(db, view.id)
    case 'collection':
      return db.items.where('collectionIds').equals(view.id).primaryKeys()
  }
}
