import type { Analysis } from '@/core/annotation/analysis'
import type { Annotation } from '@/core/annotation/annotation'
import type { ArticleText } from '@/core/article/article-text'
import type { Item } from '@/core/article/item'
import type { Original } from '@/core/article/original'
import type { ArchiveDatabase } from '../archive-database'
import { newestAnalysis } from './newest-analysis'

export interface Article {
  readonly item: Item
  readonly text: ArticleText
  /** All decisions, rejected ones too. */
  readonly annotations: readonly Annotation[]
  /** null: not analysed yet. */
  readonly analysis: Analysis | null
  readonly original: Original
}

/** All that the reader needs of one item; null where it is not in the archive. */
export async function readArticle(db: ArchiveDatabase, itemId: string): Promise<Article | null> {
  const item = await db.items.get(itemId)
  if (item === undefined) return null
  const [text, original, annotations, analysis] = await Promise.all([
    db.texts.get(item.textId),
    db.originals.get(item.originalId),
    db.annotations.where('itemId').equals(itemId).toArray(),
    newestAnalysis(db, item),
  ])
  if (text === undefined || original === undefined) return null
  return { item, text, original, annotations, analysis }
}
