import type { Analysis } from '@/core/annotation/analysis'
import type { Annotation } from '@/core/annotation/annotation'
import { layOver } from '@/core/annotation/lay-over'
import type { Mark } from '@/core/annotation/mark'
import type { ArticleText } from '@/core/article/article-text'
import type { Item } from '@/core/article/item'
import { keyOfMark, typesOfNames } from '@/core/entity/key-of-mark'
import { mentionsIn, type MentionInContext } from '@/core/entity/mentions-in'
import type { ArchiveDatabase } from '../archive-database'
import { newestAnalyses } from './newest-analyses'

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
  // Few reads for all of them: each has its way to the database and back, and the first rows wait for all.
  const items = (await db.items.bulkGet([...itemIds])).filter((item) => item !== undefined)
  const [texts, annotations, analyses] = await Promise.all([
    db.texts.bulkGet(items.map(({ textId }) => textId)),
    Promise.all(items.map(({ id }) => db.annotations.where('itemId').equals(id).toArray())),
    newestAnalyses(db, items),
  ])
  return items.flatMap((item, at) => {
    const text = texts[at]
    if (text === undefined) return []
    const found = mentionsOf(wanted, text, annotations[at] ?? [], analyses[at] ?? null)
    return found.marks.length === 0 ? [] : [{ item, text, ...found }]
  })
}

function mentionsOf(
  wanted: ReadonlySet<string>,
  text: ArticleText,
  annotations: readonly Annotation[],
  analysis: Analysis | null,
): Pick<ItemMentions, 'marks' | 'mentions'> {
  const all = layOver(annotations, analysis, text.itemId, text.text)
  const types = typesOfNames(all)
  const marks = all.filter((mark) => mark.kind === 'entity' && wanted.has(keyOfMark(mark, types) ?? ''))
  return { marks, mentions: mentionsIn(text.text, marks, analysis) }
}
