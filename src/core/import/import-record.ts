import type { ArticleDraft } from '../article/article-draft'
import { addItem } from '../article/commands/add-item'
import type { ArticleText } from '../article/article-text'
import type { Item } from '../article/item'
import type { Original } from '../article/original'
import type { Collection } from '../collection/collection'
import { ensureCollections } from '../collection/ensure-collections'
import type { Change, CommandContext } from '../history/change'
import { ensureTags } from '../tag/ensure-tags'
import type { Tag } from '../tag/tag'
import type { ImportedHighlight, ImportedRecord } from './imported-record'
import { type HighlightToPlace, placeHighlights } from './place-highlights'

/** A record with all that takes time to make of it. */
export interface PreparedRecord {
  readonly record: ImportedRecord
  /** `Item.foreign`. */
  readonly foreign: string
  readonly draft: ArticleDraft
  readonly textSha256: string
  readonly original: Omit<Original, 'id' | 'itemId' | 'captured'>
}

/** What there is to find tags and collections in: the archive's, with those that the records before brought. */
export interface Shelves {
  readonly tags: readonly Tag[]
  readonly collections: readonly Collection[]
}

export interface RecordChange {
  readonly change: Change
  readonly itemId: string
  /** A text that has to be hashed yet before the change can be written. */
  readonly wordsOnly: Omit<ArticleText, 'sha256'> | null
}

/** A new item of a record: with its dates, its state, its tags and collections, and its highlights in their places. */
export function importRecord(
  { record, foreign, draft, textSha256, original }: PreparedRecord,
  { tags, collections }: Shelves,
  { inbox }: { readonly inbox: boolean },
  ctx: CommandContext,
): RecordChange {
  const isInbox = inbox && !record.archived
  const { change, itemId } = addItem({ draft, original, textSha256, tags, inbox: isInbox }, ctx)
  const [added] = change.diff.items?.added ?? []
  const [text] = change.attachments?.texts ?? []
  if (added === undefined || text === undefined) throw new Error('adding an item added none')
  const own = change.diff.tags?.added ?? []
  const shelved = ensureCollections(collections, record.collections, ctx)
  const marks = tagHighlights(notesOf(record), [...tags, ...own], ctx)
  const saved = record.saved ?? ctx.now
  const placed = placeHighlights({ text, title: added.title, highlights: marks.highlights, saved }, ctx)
  const item: Item = {
    ...added,
    captured: saved,
    starred: record.starred ? 1 : 0,
    read: record.read ? 1 : 0,
    collectionIds: shelved.ids,
    foreign,
  }
  return {
    itemId,
    wordsOnly: placed.wordsOnly,
    change: {
      ...change,
      diff: {
        items: { added: [item], updated: [], removed: [] },
        annotations: { added: placed.annotations, updated: [], removed: [] },
        tags: { added: [...own, ...marks.added], updated: [], removed: [] },
        collections: { added: shelved.added, updated: [], removed: [] },
      },
    },
  }
}

/** A record's highlights, and its note on the whole article as one without a quote. */
export function notesOf({ highlights, comment }: ImportedRecord): readonly ImportedHighlight[] {
  if (comment.trim() === '') return highlights
  const whole = { foreignId: '', quote: '', prefix: '', suffix: '', colour: null, tags: [], made: null }
  return [{ ...whole, comment }, ...highlights]
}

/** Highlights with the tags of their paths; `added` are those that are missing. */
export function tagHighlights(
  highlights: readonly ImportedHighlight[],
  tags: readonly Tag[],
  ctx: CommandContext,
): { readonly highlights: readonly HighlightToPlace[]; readonly added: readonly Tag[] } {
  const added: Tag[] = []
  const tagged = highlights.map((highlight) => {
    if (highlight.tags.length === 0) return { ...highlight, tagIds: [] }
    const ensured = ensureTags([...tags, ...added], highlight.tags, ctx)
    added.push(...ensured.added)
    return { ...highlight, tagIds: ensured.ids }
  })
  return { highlights: tagged, added }
}
