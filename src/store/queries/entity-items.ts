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

/** All items that name one of these keys, newest first, each once. Index keys alone: for counts and charts. */
export async function allEntityItems(db: ArchiveDatabase, keys: readonly string[]): Promise<SeenItem[]> {
  const byItem = new Map<string, SeenItem>()
  for (const key of keys) {
    const range = db.postings
      .where('[key+seen+itemId]')
      .between([key, Dexie.minKey, Dexie.minKey], [key, Dexie.maxKey, Dexie.maxKey])
    const rows = await range.primaryKeys()
    const days = (await range.keys()) as unknown as [string, string, string][]
    for (const [at, [, itemId]] of rows.entries()) {
      const seen = days[at]?.[1] ?? ''
      if (!byItem.has(itemId)) byItem.set(itemId, { seen, itemId })
    }
  }
  return [...byItem.values()].sort(newestFirst)
}

function newestFirst(a: SeenItem, b: SeenItem): number {
  if (a.seen !== b.seen) return a.seen < b.seen ? 1 : -1
  return a.itemId < b.itemId ? 1 : a.itemId > b.itemId ? -1 : 0
}
