import Dexie from 'dexie'
import { makeEntityBook } from '@/core/entity/entity-book'
import type { ArchiveDatabase, QueueRow } from '../archive-database'

/**
 * The queue as a follower sees it that has taken in everything up to a row.
 * `missed`: rows that it has not seen were deleted, since another window saved an index that covers them.
 */
export type QueuePart =
  { readonly kind: 'rows'; readonly rows: readonly QueueRow[] } | { readonly kind: 'missed' }

/** The next rows after `upTo`, at most `limit`. */
export async function readQueue(db: ArchiveDatabase, upTo: number, limit: number): Promise<QueuePart> {
  return db.transaction('r', db.indexQueue, async () => {
    const [missed, rows] = await Promise.all([
      hasMissed(db, upTo),
      db.indexQueue.where(':id').above(upTo).limit(limit).toArray(),
    ])
    return missed ? { kind: 'missed' } : { kind: 'rows', rows }
  })
}

/**
 * Whether an index up to this row cannot be brought up to date by the queue. A saved index leaves its last row in
 * the queue, so that the first row tells how far rows were deleted without reading the saved index.
 */
export async function hasMissed(db: ArchiveDatabase, upTo: number): Promise<boolean> {
  const [first, last] = await Promise.all([
    db.indexQueue.orderBy(':id').first(),
    db.indexQueue.orderBy(':id').last(),
  ])
  return first === undefined || last === undefined ? upTo > 0 : first.seq > upTo + 1 || last.seq < upTo
}

/** The last row's `seq`; 0 for an empty queue. */
export async function endOfQueue(db: ArchiveDatabase): Promise<number> {
  return (await db.indexQueue.orderBy(':id').last())?.seq ?? 0
}

/** Which items the rows are about, each once; `all` where one of them is about everything. */
export async function itemsOfRows(
  db: ArchiveDatabase,
  rows: readonly QueueRow[],
): Promise<Set<string> | 'all'> {
  if (rows.some((row) => row.scope === 'all')) return 'all'
  const ids = new Set(rows.filter((row) => row.scope === 'item').map((row) => row.id))
  const tagIds = rows.filter((row) => row.scope === 'tag').map((row) => row.id)
  if (tagIds.length > 0) for (const id of await itemsOfTags(db, tagIds)) ids.add(id)
  const collectionIds = rows.filter((row) => row.scope === 'collection').map((row) => row.id)
  if (collectionIds.length > 0) for (const id of await itemsOfCollections(db, collectionIds)) ids.add(id)
  const keys = rows.filter((row) => row.scope === 'name').map((row) => row.id)
  if (keys.length > 0) for (const id of await itemsOfNames(db, keys)) ids.add(id)
  return ids
}

/** Items that name anybody for whom these keys stand, under any of their names. */
async function itemsOfNames(db: ArchiveDatabase, keys: readonly string[]): Promise<string[]> {
  return db.transaction('r', [db.entities, db.postings], async () => {
    const book = makeEntityBook(await db.entities.toArray())
    const all = new Set(keys)
    for (const key of keys) {
      const entity = book.entityOf(key)
      if (entity !== null) for (const own of book.keysOf(entity.id)) all.add(own)
    }
    const ids: string[] = []
    for (const key of all) {
      const found = await db.postings
        .where(':id')
        .between([key, Dexie.minKey], [key, Dexie.maxKey])
        .primaryKeys()
      ids.push(...found.map(([, itemId]) => itemId))
    }
    return ids
  })
}

/** Items that carry one of the tags or a tag below it, themselves or on an annotation. */
async function itemsOfTags(db: ArchiveDatabase, tagIds: readonly string[]): Promise<Set<string>> {
  return db.transaction('r', [db.tags, db.items, db.annotations], async () => {
    const all = await withBelow(db.tags, tagIds)
    const items = await db.items
      .where('tagIds')
      .anyOf([...all])
      .primaryKeys()
    const annotations = await db.annotations
      .where('tagIds')
      .anyOf([...all])
      .toArray()
    return new Set([...items, ...annotations.map((annotation) => annotation.itemId)])
  })
}

async function itemsOfCollections(db: ArchiveDatabase, collectionIds: readonly string[]): Promise<string[]> {
  return db.transaction('r', [db.collections, db.items], async () => {
    const all = await withBelow(db.collections, collectionIds)
    return db.items
      .where('collectionIds')
      .anyOf([...all])
      .primaryKeys()
  })
}

/** These and all that are nested in them. */
async function withBelow(
  table: ArchiveDatabase['tags'] | ArchiveDatabase['collections'],
  ids: readonly string[],
): Promise<Set<string>> {
  const found = new Set(ids)
  let level = [...found]
  while (level.length > 0) {
    const below = await table.where('parentId').anyOf(level).primaryKeys()
    level = below.filter((id) => !found.has(id))
    for (const id of level) found.add(id)
  }
  return found
}

/** Deletes the rows that a saved index covers, all but the last of them. In the transaction that saves it. */
export async function dropCovered(db: ArchiveDatabase, upTo: number): Promise<void> {
  await db.indexQueue.where(':id').between(Dexie.minKey, upTo, true, false).delete()
}
