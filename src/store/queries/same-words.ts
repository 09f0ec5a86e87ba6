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
  if (quote.prints.length === 0) return []
  const found = await db.quotes
    .where('prints')
    .anyOf([...quote.prints])
    .distinct()
    .limit(mostCandidates)
    .toArray()
  return found.filter(
    (other) => other.itemId !== quote.itemId && wordingShared(other.text, quote.text) >= leastShared,
  )
}
