import { fold } from '../language/fold'
import type { ArchiveQuote } from './archive-quote'
import type { QuoteKind } from './quote'
import { quoteWords } from './wording'

/** What a list of quotes is narrowed to; '' and 'any' narrow nothing. */
export interface QuoteFilter {
  /** Words of the quote, as parts of words too. */
  readonly words: string
  /** Part of the speaker's name, as the article or the archive has it. */
  readonly speaker: string
  /** Somebody whom the quote itself names, by full name or surname. */
  readonly named: string
  readonly source: string
  /** The quote carries one of these; null: any or none. */
  readonly tagIds: readonly string[] | null
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, both inclusive. */
  readonly from: string
  readonly to: string
  readonly kind: QuoteKind | 'any'
  readonly status: ArchiveQuote['status'] | 'any'
  readonly starred: boolean
  /** The same words in several articles are listed once. */
  readonly once: boolean
}

/** Whether a quote is let through. `speakers`: all names of who says it, folded. Dates are left to the index. */
export function quoteMatches(quote: ArchiveQuote, filter: QuoteFilter, speakers: string): boolean {
  const { kind, status, starred, tagIds } = filter
  if (kind !== 'any' && quote.kind !== kind) return false
  if (status !== 'any' && quote.status !== status) return false
  if (starred && quote.star !== 1) return false
  if (tagIds !== null && !quote.tagIds.some((id) => tagIds.includes(id))) return false
  if (!hasAll(fold(quote.source), filter.source)) return false
  if (!hasAll(`${speakers} ${fold(quote.speaker)}`, filter.speaker)) return false
  return hasAll(fold(quote.text), filter.words) && names(quote.text, filter.named)
}

function hasAll(text: string, words: string): boolean {
  const wanted = fold(words).split(' ').filter(Boolean)
  return wanted.every((word) => text.includes(word))
}

/** Whether the words name somebody: by the name as given, or by its last word alone. */
function names(text: string, name: string): boolean {
  const wanted = quoteWords(name)
  const last = wanted.at(-1)
  return last === undefined || quoteWords(text).some((word) => word === last || word === `${last}'s`)
}
