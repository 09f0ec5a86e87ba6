import type { Item } from '@/core/article/item'
import type { ArchiveQuote } from '@/core/quote/archive-quote'
import type { ArchiveDatabase } from '../archive-database'

export interface QuoteInItem {
  readonly quote: ArchiveQuote
  readonly item: Item
}

/** The quotes with the items that they stand in; those whose item is gone are left out. */
export async function withItems(
  db: ArchiveDatabase,
  quotes: readonly ArchiveQuote[],
): Promise<QuoteInItem[]> {
  const ids = [...new Set(quotes.map(({ itemId }) => itemId))]
  const items = new Map(
    (await db.items.bulkGet(ids)).filter((item) => item !== undefined).map((item) => [item.id, item]),
  )
  return quotes.flatMap((quote) => {
    const item = items.get(quote.itemId)
    return item === undefined ? [] : [{ quote, item }]
  })
}
