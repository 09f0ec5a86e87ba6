import Dexie from 'dexie'
import type { EntityBook } from '@/core/entity/entity-book'
import { tallyKeyOf } from '@/core/entity/tally'
import { fold } from '@/core/language/fold'
import type { ArchiveQuote } from '@/core/quote/archive-quote'
import { quoteMatches, type QuoteFilter } from '@/core/quote/quote-filter'
import type { ArchiveDatabase } from '../archive-database'
import { readEntityBook } from './read-entity-book'
import { sameWords } from './same-words'

/** A quote under the name that the archive gives its speaker. */
export interface ShownQuote extends ArchiveQuote {
  /** '' where unknown. */
  readonly name: string
  /** The page of the speaker: a row of the lists of names; '' where unknown. */
  readonly page: string
}

export interface QuotePlace {
  readonly seen: string
  readonly id: string
}

export interface QuotePage {
  /** Newest first. */
  readonly rows: readonly ShownQuote[]
  /** Where the next page goes on; null: there is none. */
  readonly next: QuotePlace | null
  readonly looked: number
}

const batchSize = 300
/** A page ends after so many, also where few were found: it says how far it came. */
const mostLooked = 12_000

/**
 * The next quotes that the filter lets through, newest first, after a place; null: from the newest on.
 * @throws an `AbortError` between two reads, once nobody waits for them any more
 */
export async function scanQuotes(
  db: ArchiveDatabase,
  filter: QuoteFilter,
  after: QuotePlace | null,
  limit: number,
  signal?: AbortSignal,
): Promise<QuotePage> {
  const rows: ShownQuote[] = []
  let looked = 0
  let last = after
  // No more than the page at first: without a filter, that is all of it, and the database walks row by row.
  for (let size = Math.min(limit, batchSize); rows.length < limit && looked < mostLooked; size = batchSize) {
    signal?.throwIfAborted()
    const batch = await nextBatch(db, filter, last, size)
    const book = await readEntityBook(db, [...new Set(batch.map(({ key }) => key).filter(Boolean))])
    for (const quote of batch) {
      last = quote
      looked += 1
      const shown = underName(quote, book)
      if (!(await isListed(db, shown, filter, book))) continue
      rows.push(shown)
      if (rows.length === limit) return { rows, next: last, looked }
    }
    if (batch.length < size) return { rows, next: null, looked }
  }
  return { rows, next: last, looked }
}

async function isListed(
  db: ArchiveDatabase,
  quote: ShownQuote,
  filter: QuoteFilter,
  book: EntityBook,
): Promise<boolean> {
  const passes = (one: ArchiveQuote) => quoteMatches(one, filter, namesOf(one.key, book))
  if (!passes(quote)) return false
  if (!filter.once) return true
  const newer = (await sameWords(db, quote)).filter((one) => isNewer(one, quote))
  return !newer.some(passes)
}

function isNewer(a: ArchiveQuote, b: ArchiveQuote): boolean {
  return a.seen === b.seen ? a.id > b.id : a.seen > b.seen
}

async function nextBatch(
  db: ArchiveDatabase,
  { from, to, starred }: QuoteFilter,
  after: QuotePlace | null,
  size: number,
): Promise<ArchiveQuote[]> {
  const lower = [from, Dexie.minKey]
  // A month takes its days along.
  const newest = to === '' ? [Dexie.maxKey, Dexie.maxKey] : [`${to}\uffff`, Dexie.maxKey]
  const upper = after === null ? newest : [after.seen, after.id]
  if (starred) {
    const rows = await db.quotes.where('star').equals(1).toArray()
    const inside = rows.filter(({ seen }) => seen >= from && (to === '' || seen <= `${to}\uffff`))
    const sorted = inside.sort((a, b) => (isNewer(a, b) ? -1 : 1))
    return (after === null ? sorted : sorted.filter((row) => isOlder(row, after))).slice(0, size)
  }
  return db.quotes.where('[seen+id]').between(lower, upper, true, false).reverse().limit(size).toArray()
}

function isOlder(row: ArchiveQuote, { seen, id }: QuotePlace): boolean {
  return row.seen === seen ? row.id < id : row.seen < seen
}

function underName(quote: ArchiveQuote, book: EntityBook): ShownQuote {
  const entity = quote.key === '' ? null : book.entityOf(quote.key)
  if (entity === null) return { ...quote, name: quote.speaker, page: quote.key }
  return { ...quote, name: entity.name, page: tallyKeyOf(entity.id) }
}

function namesOf(key: string, book: EntityBook): string {
  const entity = key === '' ? null : book.entityOf(key)
  return entity === null ? '' : fold([entity.name, ...entity.aliases].join(' '))
}
