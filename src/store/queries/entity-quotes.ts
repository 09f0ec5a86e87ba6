import Dexie from 'dexie'
import type { ArchiveQuote } from '@/core/quote/archive-quote'
import type { ArchiveDatabase } from '../archive-database'

/** The next quotes of these speakers, newest first, after `after`; null: from the newest on. */
export async function nextQuotesOf(
  db: ArchiveDatabase,
  keys: readonly string[],
  after: ArchiveQuote | null,
  limit: number,
): Promise<ArchiveQuote[]> {
  const pages = await Promise.all(
    keys.map((key) => {
      const upper = after === null ? [key, Dexie.maxKey, Dexie.maxKey] : [key, after.seen, after.id]
      return db.quotes
        .where('[key+seen+id]')
        .between([key, Dexie.minKey, Dexie.minKey], upper, true, false)
        .reverse()
        .limit(limit)
        .toArray()
    }),
  )
  return pages
    .flat()
    .sort((a, b) => (a.seen === b.seen ? (a.id < b.id ? 1 : -1) : a.seen < b.seen ? 1 : -1))
    .slice(0, limit)
}
