import type { ArchiveQuote } from '@/core/quote/archive-quote'
import { wordingShared } from '@/core/quote/wording'
import type { ArchiveDatabase } from '../archive-database'

/** From this share of its runs of words on, a quote is another one's variant. */
const leastShared = 0.6
/** A phrase that everybody repeats is no variant of anything. */
const mostCandidates = 200

/** Quotes of other articles with the same or nearly the same words. */
export async function sameWords(
  db: ArchiveDatabase,
  quote: Pick<ArchiveQuote, 'id' | 'itemId' | 'text' | 'prints'>,
): Promise<ArchiveQuote[]> {
  // Each print by itself: what several have in common the database can only walk row by row.
  const rows = await Promise.all(
    quote.prints.map((print) => db.quotes.where('prints').equals(print).limit(mostCandidates).toArray()),
  )
  const found = [...new Map(rows.flat().map((row) => [row.id, row])).values()].slice(0, mostCandidates)
  return found.filter(
    (other) => other.itemId !== quote.itemId && wordingShared(other.text, quote.text) >= leastShared,
  )
}
