import { layOver } from '@/core/annotation/lay-over'
import type { Mark } from '@/core/annotation/mark'
import type { ArticleText } from '@/core/article/article-text'
import type { Item } from '@/core/article/item'
import { keyOfMark, typesOfNames } from '@/core/entity/key-of-mark'
import { mentionsIn, type MentionInContext } from '@/core/entity/mentions-in'
import type { ArchiveDatabase } from '../archive-database'
import { newestAnalysis } from './newest-analysis'

/** What one item says about an entity. */
export interface ItemMentions {
  readonly item: Item
  readonly text: ArticleText
  /** In text order, at least one. */
  readonly mentions: readonly MentionInContext[]
  /** The marks behind the mentions, in the same order. */
  readonly marks: readonly Mark[]
}

/** The mentions of these keys in these items, in the order of the ids; items without any are left out. */
export async function entityMentions(
  db: ArchiveDatabase,
  keys: readonly string[],
  itemIds: readonly string[],
): Promise<ItemMentions[]> {
  const wanted = new Set(keys)
  const found = await Promise.all(itemIds.map((itemId) => mentionsOf(db, wanted, itemId)))
  return found.filter((one) => one !== null)
}

async function mentionsOf(
  db: ArchiveDatabase,
  wanted: ReadonlySet<string>,
  itemId: string,
): Promise<ItemMentions | null> {
  const item = await db.items.get(itemId)
  if (item === undefined) return null
  const [text, annotations, analysis] = await Promise.all([
    db.texts.get(item.textId),
    db.annotations.where('itemId').equals(itemId).toArray(),
    newestAnalysis(db, item),
  ])
  if (text === undefined) return null
  const all = layOver(annotations, analysis, itemId, text.text)
  const types = typesOfNames(all)
  const marks = all.filter((mark) => mark.kind === 'entity' && wanted.has(keyOfMark(mark, types) ?? ''))
  if (marks.length === 0) return null
  return { item, text, marks, mentions: mentionsIn(text.text, marks, analysis) }
}
