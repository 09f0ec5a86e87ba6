import { layOver } from '@/core/annotation/lay-over'
import type { Item } from '@/core/article/item'
import { nameMarks } from '@/core/entity/name-marks'
import type { Excerpt } from '@/core/excerpt/excerpt'
import { gatherExcerpts } from '@/core/excerpt/gather-excerpts'
import type { ItemExcerpts } from '@/core/note/excerpt-state'
import { tagPath } from '@/core/tag/tag-path'
import type { ArchiveDatabase } from '../archive-database'
import { newestAnalysis } from './newest-analysis'
import { readBookOfMarks } from './read-book-of-marks'

/** The excerpts of one item, also of one in the trash; null where there is no such item. */
export async function itemExcerpts(db: ArchiveDatabase, itemId: string): Promise<ItemExcerpts | null> {
  const item = await db.items.get(itemId)
  if (item === undefined) return null
  const tags = new Map((await db.tags.toArray()).map((tag) => [tag.id, tag]))
  return { trashed: item.trashed !== 0, excerpts: await excerptsOf(db, item, (id) => tagPath(id, tags)) }
}

export async function excerptsOf(
  db: ArchiveDatabase,
  item: Item,
  tagPaths: (tagId: string) => string,
): Promise<Excerpt[]> {
  const [annotations, analysis] = await Promise.all([
    db.annotations.where('itemId').equals(item.id).toArray(),
    newestAnalysis(db, item),
  ])
  const hasQuotes = analysis !== null && analysis.quotes.length > 0
  if (annotations.length === 0 && !hasQuotes) return []
  const [text, original] = await Promise.all([db.texts.get(item.textId), db.originals.get(item.originalId)])
  if (text === undefined) return []
  const laid = layOver(annotations, analysis, item.id, text.text)
  const marks = nameMarks(laid, await readBookOfMarks(db, laid))
  return gatherExcerpts({ item, text: text.text, marks, tagPaths, originalSha256: original?.sha256 ?? '' })
}
