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

/**
 * The marks behind these quotes, by the ids that are asked for; those that are gone meanwhile are absent. A suggestion
 * that became a decision meanwhile has another id, and is known by its place.
 */
export async function quoteSubjects(
  db: ArchiveDatabase,
  quotes: readonly Pick<ArchiveQuote, 'id' | 'itemId' | 'start'>[],
): Promise<Map<string, QuoteSubject>> {
  const found = new Map<string, QuoteSubject>()
  // One after the other: the analyses of many items would crowd the memory.
  for (const itemId of new Set(quotes.map((quote) => quote.itemId))) {
    const item = await db.items.get(itemId)
    const text = item === undefined ? undefined : await db.texts.get(item.textId)
    if (item === undefined || text === undefined) continue
    const annotations = await db.annotations.where('itemId').equals(itemId).toArray()
    const laid = layOver(annotations, await newestAnalysis(db, item), itemId, text.text)
    const marks = nameMarks(laid, await readBookOfMarks(db, laid)).filter((mark) => mark.kind === 'quote')
    const byId = new Map(marks.map((mark) => [mark.id, mark]))
    const byStart = new Map(marks.map((mark) => [mark.spans[0].start, mark]))
    for (const quote of quotes) {
      const mark = quote.itemId === itemId ? (byId.get(quote.id) ?? byStart.get(quote.start)) : undefined
      if (mark !== undefined) found.set(quote.id, { mark, text, item })
    }
  }
  return found
}
