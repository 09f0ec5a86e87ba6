import type { ArticleText } from '@/core/article/article-text'
import type { ArchiveDatabase } from '../archive-database'

/** Every text that the item has had, the newest first. None is ever removed. */
export async function listTexts(db: ArchiveDatabase, itemId: string): Promise<ArticleText[]> {
  const texts = await db.texts.where('itemId').equals(itemId).toArray()
  return texts.sort((a, b) => b.made - a.made)
}
