import Dexie from 'dexie'
import type { ArchiveDatabase } from '../archive-database'

/** An item that names an entity, and the day it is of. */
export interface SeenItem {
  readonly seen: string
  readonly itemId: string
}

/**
 * The next items that name one of these keys, newest first, after `after`; null: from the newest on. Each item once,
 * also where it has several of the keys. Fewer than `limit` are the last ones.
 */
export async function nextEntityItems(
  db: ArchiveDatabase,
  keys: readonly string[],
  after: SeenItem | null,
  limit: number,
): Promise<SeenItem[]> {
  const pages = await Promise.all(
    keys.map(async (key) => {
      const upper = after === null ? [key, Dexie.maxKey, Dexie.maxKey] : [key, after.seen, after.itemId]
      const found = await db.postings
        .where('[key+seen+itemId]')
        .between([key, Dexie.minKey, Dexie.minKey], upper, true, false)
        .reverse()
        .limit(limit)
        .keys()
      return (found as unknown as [string, string, string][]).map(([, seen, itemId]) => ({ seen, itemId }))
    }),
  )
  const byItem = new Map(pages.flat().map((item) => [item.itemId, item]))
  return [...byItem.values()].sort(newestFirst).slice(0, limit)
}

/** Postings of one read: the database answers nobody else meanwhile. */
const batchSize = 2000

/**
 * All items that name one of these keys, newest first, each once: for counts and charts. Rows, since the database walks
 * index keys one by one, which takes seconds where an entity has 50,000. For a worker.
 * @throws an `AbortError` between two reads, once nobody waits for them any more
 */
export async function allEntityItems(
  db: ArchiveDatabase,
  keys: readonly string[],
  signal?: AbortSignal,
): Promise<SeenItem[]> {
  const byItem = new Map<string, SeenItem>()
  for (const key of keys) {
    for (let after: readonly unknown[] = [key, Dexie.minKey, Dexie.minKey]; ;) {
      signal?.throwIfAborted()
      const rows = await db.postings
        .where('[key+seen+itemId]')
        .between(after, [key, Dexie.maxKey, Dexie.maxKey], false, false)
        .limit(batchSize)
        .toArray()
      for (const { seen, itemId } of rows) if (!byItem.has(itemId)) byItem.set(itemId, { seen, itemId })
      const last = rows.at(-1)
      if (last === undefined || rows.length < batchSize) break
      after = [key, last.seen, last.itemId]
    }
  }
  return [...byItem.values()].sort(newestFirst)
}

function newestFirst(a: SeenItem, b: SeenItem): number {
  if (a.seen !== b.seen) return a.seen < b.seen ? 1 : -1
  return a.itemId < b.itemId ? 1 : a.itemId > b.itemId ? -1 : 0
}
