import type { Excerpt } from '@/core/excerpt/excerpt'
import type { ArchiveQuote } from '@/core/quote/archive-quote'
import type { ArchiveDatabase } from '@/store/archive-database'
import { nextQuotesOf } from '@/store/queries/entity-quotes'
import { quoteExcerpts } from '@/store/queries/quote-excerpts'
import { readEntity } from '@/store/queries/read-entity'

/** Quotes at once: few enough that a cancelled export ends soon. */
const page = 200

/** Everything that a name is quoted with, newest first. */
export async function readSaid(
  db: ArchiveDatabase,
  key: string,
  signal: AbortSignal,
  onProgress: (done: number, of: number) => void,
): Promise<Excerpt[]> {
  const entity = await readEntity(db, key)
  if (entity === null) return []
  const excerpts: Excerpt[] = []
  let last: ArchiveQuote | null = null
  while (!signal.aborted) {
    const quotes: ArchiveQuote[] = await nextQuotesOf(db, entity.keys, last, page)
    excerpts.push(...(await quoteExcerpts(db, quotes)))
    last = quotes.at(-1) ?? null
    if (quotes.length < page) break
    onProgress(excerpts.length, Math.max(excerpts.length, entity.tally.quotes))
  }
  return excerpts
}
