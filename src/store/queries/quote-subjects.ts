import type { QuoteMarkView } from '@/core/annotation/mark'
import { layOver } from '@/core/annotation/lay-over'
import type { ArticleText } from '@/core/article/article-text'
import type { Item } from '@/core/article/item'
import { nameMarks } from '@/core/entity/name-marks'
import type { ArchiveQuote } from '@/core/quote/archive-quote'
import type { ArchiveDatabase } from '../archive-database'
import { newestAnalysis } from './newest-analysis'
import { readBookOfMarks } from './read-book-of-marks'

/** A quote of a list as it stands in its article now. */
export interface QuoteSubject {
  readonly mark: QuoteMarkView
  readonly text: ArticleText
  readonly item: Item
}

/** The marks behind these quotes, by id; those that are gone meanwhile are absent. */
export async function quoteSubjects(
  db: ArchiveDatabase,
  quotes: readonly Pick<ArchiveQuote, 'id' | 'itemId'>[],
): Promise<Map<string, QuoteSubject>> {
  const found = new Map<string, QuoteSubject>()
  const wanted = new Set(quotes.map(({ id }) => id))
  // One after the other: the analyses of many items would crowd the memory.
  for (const itemId of new Set(quotes.map((quote) => quote.itemId))) {
    const item = await db.items.get(itemId)
    const text = item === undefined ? undefined : await db.texts.get(item.textId)
    if (item === undefined || text === undefined) continue
    const annotations = await db.annotations.where('itemId').equals(itemId).toArray()
    const laid = layOver(annotations, await newestAnalysis(db, item), itemId, text.text)
    for (const mark of nameMarks(laid, await readBookOfMarks(db, laid)))
      if (mark.kind === 'quote' && wanted.has(mark.id)) found.set(mark.id, { mark, text, item })
  }
  return found
}
