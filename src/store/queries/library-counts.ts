import type { Item } from '@/core/article/item'
import type { LibraryCounts } from '@/core/list/library-counts'
import type { Tag } from '@/core/tag/tag'
import { tagsBelow } from '@/core/tag/tags-below'
import type { ArchiveDatabase } from '../archive-database'

/** Counts for the library pane: each from an index, less what is in the trash. Until `ItemFollower` has the items in memory. */
export async function libraryCounts(db: ArchiveDatabase): Promise<LibraryCounts> {
  const trashed = await db.items.where('trashed').above(0).toArray()
  const known = await db.tags.toArray()
  const [total, inbox, starred, tags, collections] = await Promise.all([
    countItems(db),
    db.items.where('inbox').equals(1).count(),
    db.items.where('starred').equals(1).count(),
    countTags(db, known, trashed),
    countCollections(db, trashed),
  ])
  const flagged = (flag: 'inbox' | 'starred'): number => trashed.filter((item) => item[flag] === 1).length
  return {
    all: total - trashed.length,
    inbox: inbox - flagged('inbox'),
    starred: starred - flagged('starred'),
    trash: trashed.length,
    tags,
    collections,
  }
}

/** From the counter: counting 100,000 rows takes the better part of a second. */
async function countItems(db: ArchiveDatabase): Promise<number> {
  return (await db.meta.get('archive'))?.items ?? db.items.count()
}

async function countTags(
  db: ArchiveDatabase,
  tags: readonly Tag[],
  trashed: readonly Item[],
): Promise<Map<string, number>> {
  const inTrash = new Set(trashed.map((item) => item.id))
  const counts = tags.map(async ({ id }): Promise<[string, number]> => {
    const ids = tagsBelow(tags, id)
    // Most tags have none below them, and an index counts those without reading a key.
    if (ids.length === 1) return [id, (await carriers(db, id).count()) - countIn(trashed, 'tagIds', id)]
    const keys = await Promise.all(ids.map((below) => carriers(db, below).primaryKeys()))
    return [id, new Set(keys.flat().filter((itemId) => !inTrash.has(itemId))).size]
  })
  return withoutNone(await Promise.all(counts))
}

async function countCollections(db: ArchiveDatabase, trashed: readonly Item[]): Promise<Map<string, number>> {
  const ids = await db.collections.toCollection().primaryKeys()
  const counts = ids.map(async (id): Promise<[string, number]> => {
    const all = await db.items.where('collectionIds').equals(id).count()
    return [id, all - countIn(trashed, 'collectionIds', id)]
  })
  return withoutNone(await Promise.all(counts))
}

const carriers = (db: ArchiveDatabase, tagId: string) => db.items.where('tagIds').equals(tagId)

const countIn = (items: readonly Item[], list: 'tagIds' | 'collectionIds', id: string): number =>
  items.filter((item) => item[list].includes(id)).length

const withoutNone = (counts: readonly [string, number][]): Map<string, number> =>
  new Map(counts.filter(([, count]) => count > 0))
