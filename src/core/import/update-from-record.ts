import type { Annotation } from '../annotation/annotation'
import { replaceText } from '../article/commands/replace-text'
import type { ArticleText } from '../article/article-text'
import { canonicalText } from '../article/canonical-text'
import type { Item } from '../article/item'
import { ensureCollections } from '../collection/ensure-collections'
import type { Change, CommandContext } from '../history/change'
import { sameRecord } from '../history/same-record'
import { ensureTags } from '../tag/ensure-tags'
import { notesOf, type PreparedRecord, type RecordChange, type Shelves, tagHighlights } from './import-record'
import type { ImportedHighlight } from './imported-record'
import { placeHighlights } from './place-highlights'

/** An item of the archive, as it stands. */
export interface ItemToUpdate {
  readonly item: Item
  /** All texts of the item. */
  readonly texts: readonly ArticleText[]
  readonly annotations: readonly Annotation[]
}

/**
 * Gives an item what a record of it has and it lacks: another text becomes a version, tags, collections, a star and
 * highlights are added; nothing is taken away. null where it lacks nothing.
 */
export function updateFromRecord(
  prepared: PreparedRecord,
  held: ItemToUpdate,
  shelves: Shelves,
  ctx: CommandContext,
): RecordChange | null {
  const { record, foreign } = prepared
  const replaced = newText(prepared, held, ctx)
  const [[, changed] = [held.item, held.item]] = replaced?.diff.items?.updated ?? []
  const text = replaced?.attachments?.texts[0] ?? held.texts.find(({ id }) => id === held.item.textId)
  if (text === undefined) throw new Error(`the text ${held.item.textId} is not among the item's`)
  const tagged = ensureTags(shelves.tags, record.tags, ctx)
  const shelved = ensureCollections(shelves.collections, record.collections, ctx)
  const missing = notesOf(record).filter((highlight) => !isThere(highlight, held.annotations))
  const marks = tagHighlights(missing, [...shelves.tags, ...tagged.added], ctx)
  const saved = record.saved ?? ctx.now
  const { title } = held.item
  const placed = placeHighlights({ text, title, highlights: marks.highlights, saved }, ctx)
  const next: Item = {
    ...changed,
    starred: record.starred ? 1 : changed.starred,
    tagIds: [...new Set([...changed.tagIds, ...tagged.ids])],
    collectionIds: [...new Set([...changed.collectionIds, ...shelved.ids])],
  }
  if (sameRecord(next, held.item) && placed.annotations.length === 0) return null
  const item: Item = { ...next, foreign: next.foreign ?? foreign, modified: ctx.now }
  const change: Change = {
    name: 'Import',
    diff: {
      items: { added: [], updated: [[held.item, item]], removed: [] },
      annotations: {
        added: placed.annotations,
        updated: replaced?.diff.annotations?.updated ?? [],
        removed: [],
      },
      tags: { added: [...tagged.added, ...marks.added], updated: [], removed: [] },
      collections: { added: shelved.added, updated: [], removed: [] },
    },
    ...(replaced?.attachments === undefined ? {} : { attachments: replaced.attachments }),
  }
  return { change, itemId: item.id, wordsOnly: placed.wordsOnly }
}

/** null where the record has no text, or the item has had the same one. */
function newText(
  { draft, textSha256, original }: PreparedRecord,
  { item, texts, annotations }: ItemToUpdate,
  ctx: CommandContext,
): Change | null {
  if (draft.text === '' || texts.some(({ sha256 }) => sha256 === textSha256)) return null
  const { text, blocks, links, pictures } = draft
  const to = { text, blocks, links }
  return (
    replaceText(
      {
        ...{ item, texts, annotations, to, sha256: textSha256, via: 'import' as const, original },
        ...(pictures === undefined ? {} : { pictures }),
      },
      ctx,
    )?.change ?? null
  )
}

/** Whether the item has a mark of the same words with the same comment. */
function isThere(
  { quote, more = [], comment }: ImportedHighlight,
  annotations: readonly Annotation[],
): boolean {
  const words = canonicalText([quote, ...more.map((one) => one.quote)].join(' '))
  return annotations.some(
    (mark) =>
      mark.comment === comment.trim() &&
      (words === ''
        ? mark.kind === 'comment'
        : fold(mark.anchors.map(({ exact }) => exact).join(' ')) === fold(words)),
  )
}

const fold = (words: string): string => words.replace(/\s+/gu, ' ').trim()
