import type { Change, CommandContext } from '../../history/change'
import { ensureTags } from '../../tag/ensure-tags'
import type { Tag } from '../../tag/tag'
import type { ArticleDraft } from '../article-draft'
import type { ArticleText } from '../article-text'
import { countWords } from '../count-words'
import type { Item } from '../item'
import { keepPictures } from '../keep-pictures'
import { leadOf } from '../lead-of'
import type { HeldOriginal, UnplacedOriginal } from '../held-original'

export interface AddItemInput {
  readonly draft: ArticleDraft
  readonly original: UnplacedOriginal
  /** SHA-256 of the canonical text as UTF-8, lower-case hex. */
  readonly textSha256: string
  /** All tags of the archive. */
  readonly tags: readonly Tag[]
  readonly inbox: boolean
}

/** A new item with its text, its original and the tags of its draft. */
export function addItem(
  input: AddItemInput,
  ctx: CommandContext,
): { readonly change: Change; readonly itemId: string } {
  const { draft } = input
  const itemId = ctx.newId()
  const textId = ctx.newId()
  const kept = keepPictures(draft.pictures ?? [], { itemId, textId })
  const text: ArticleText = {
    id: textId,
    itemId,
    text: draft.text,
    blocks: draft.blocks,
    links: draft.links,
    ...kept.placed,
    sha256: input.textSha256,
    made: ctx.now,
  }
  const original: HeldOriginal = { ...input.original, id: ctx.newId(), itemId, captured: ctx.now }
  const ensured = ensureTags(input.tags, draft.tags, ctx)
  const item: Item = {
    id: itemId,
    title: draft.title,
    source: draft.source,
    authors: draft.authors,
    url: draft.url,
    published: draft.published,
    captured: ctx.now,
    language: draft.language,
    lead: leadOf(draft.text),
    words: countWords(draft.text),
    textId: text.id,
    originalId: original.id,
    inbox: input.inbox ? 1 : 0,
    starred: 0,
    read: 0,
    trashed: 0,
    tagIds: ensured.ids,
    collectionIds: [],
    modified: ctx.now,
  }
  const change: Change = {
    name: 'Add item',
    diff: {
      items: { added: [item], updated: [], removed: [] },
      tags: { added: ensured.added, updated: [], removed: [] },
    },
    attachments: { texts: [text], originals: [original], pictures: kept.rows },
  }
  return { change, itemId }
}
