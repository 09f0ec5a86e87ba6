import type { Analysis } from '@/core/annotation/analysis'
import type { Annotation } from '@/core/annotation/annotation'
import type { ArticleText } from '@/core/article/article-text'
import type { Item } from '@/core/article/item'
import type { OriginalFacts } from '@/core/article/original'
import type { EntityBook } from '@/core/entity/entity-book'
import { keysOfArticle } from '@/core/entity/keys-of-article'
import { sameRecord } from '@/core/history/same-record'
import type { ArchiveDatabase } from '../archive-database'
import { readOriginalFacts } from '../original-facts'
import { newestAnalysis } from './newest-analysis'
import { readEntityBook } from './read-entity-book'

export interface Article {
  readonly item: Item
  readonly text: ArticleText
  /** All decisions, rejected ones too. */
  readonly annotations: readonly Annotation[]
  /** null: not analysed yet. */
  readonly analysis: Analysis | null
  readonly original: OriginalFacts
  /** Which entities people made of the names in it. */
  readonly book: EntityBook
}

export type ArticleOutcome =
  | { readonly kind: 'ready'; readonly article: Article }
  /** It is not in the archive, or not any more. */
  | { readonly kind: 'missing' }
  /** It is in the archive, but a part that no change ever removes is not. */
  | { readonly kind: 'damaged'; readonly item: Item; readonly lacks: 'text' | 'original' }

/**
 * All that the reader needs of one item.
 *
 * @param shown the article as it was read before. Its text and original never change, and are not read again where they are those of
 *   the item; of all else what is the same stays the same object, so that nothing is made of it anew
 */
export async function readArticle(
  db: ArchiveDatabase,
  itemId: string,
  shown: Partial<Article> | null = null,
): Promise<ArticleOutcome> {
  const item = await db.items.get(itemId)
  if (item === undefined) return { kind: 'missing' }
  const [text, original, annotations, analysis] = await Promise.all([
    shown?.text?.id === item.textId ? shown.text : db.texts.get(item.textId),
    shown?.original?.id === item.originalId ? shown.original : readOriginalFacts(db, item.originalId),
    db.annotations.where('itemId').equals(itemId).toArray(),
    newestAnalysis(db, item),
  ])
  if (text === undefined) return { kind: 'damaged', item, lacks: 'text' }
  if (original === undefined) return { kind: 'damaged', item, lacks: 'original' }
  const book = await readEntityBook(db, keysOfArticle(annotations, analysis))
  return {
    kind: 'ready',
    article: {
      item,
      text,
      original,
      annotations: unchanged(shown?.annotations, annotations, (rows) => rows),
      analysis: unchanged(shown?.analysis, analysis, (row) => row && [row.textId, row.engine, row.made]),
      book: unchanged(shown?.book, book, ({ entities }) => [...entities.values()]),
    },
  }
}

/** What was there before, where `facts` says the same of both. */
function unchanged<T>(before: T | undefined, now: T, facts: (of: T) => unknown): T {
  return before !== undefined && sameRecord(facts(before), facts(now)) ? before : now
}
