import type { Analysis } from '../annotation/analysis'
import type { Annotation } from '../annotation/annotation'
import { layOver } from '../annotation/lay-over'
import type { Mark } from '../annotation/mark'
import type { Span } from '../anchor/span'
import type { Item } from '../article/item'
import { tagPath } from '../tag/tag-path'
import type { Collection } from '../collection/collection'
import type { Tag } from '../tag/tag'
import type { SearchDocument, SearchEntity, SearchQuote, SearchTag } from './search-document'

export interface SearchSources {
  readonly item: Item
  /** Canonical text of `item.textId`. */
  readonly text: string
  /** All of the item, also rejected ones. */
  readonly annotations: readonly Annotation[]
  /** Of the text `item.textId`; null where there is none yet. */
  readonly analysis: Analysis | null
  readonly tags: ReadonlyMap<string, Tag>
  readonly collections: ReadonlyMap<string, Collection>
}

/** Everything that an item can be found by: what people decided, laid over what the machine suggests. */
export function makeSearchDocument({
  item,
  text,
  annotations,
  analysis,
  tags,
  collections,
}: SearchSources): SearchDocument {
  // Anchors of an earlier text count elsewhere; their comments and tags are searched all the same.
  const here = annotations.filter(({ anchors }) => anchors.every(({ textId }) => textId === item.textId))
  const marks = layOver(here, analysis, item.id)
  const confirmed = annotations.filter(({ decision }) => decision === 'confirmed')
  const spanOf = (annotation: Annotation): Span | null =>
    here.includes(annotation) ? around(annotation.anchors) : null
  return {
    id: item.id,
    title: item.title,
    text,
    comments: confirmed
      .filter(({ comment }) => comment !== '')
      .map((annotation) => ({ text: annotation.comment, span: spanOf(annotation) })),
    tags: tagsOf(item, confirmed, tags, spanOf),
    entities: entitiesOf(marks, analysis),
    quotes: quotesOf(marks),
    source: item.source,
    authors: item.authors,
    url: item.url,
    collections: item.collectionIds.map((id) => tagPath(id, collections)).filter((path) => path !== ''),
    language: item.language === '' ? (analysis?.language ?? '') : item.language,
    published: item.published,
    captured: item.captured,
    starred: item.starred,
    inbox: item.inbox,
    read: item.read,
    trashed: item.trashed !== 0,
    highlighted: confirmed.some(({ kind }) => kind === 'highlight'),
  }
}

function tagsOf(
  item: Item,
  annotations: readonly Annotation[],
  tags: ReadonlyMap<string, Tag>,
  spanOf: (annotation: Annotation) => Span | null,
): SearchTag[] {
  const found = new Map<string, SearchTag>()
  const add = (tagId: string, span: Span | null): void => {
    const path = tagPath(tagId, tags)
    if (path !== '' && !found.has(path)) found.set(path, { path, span })
  }
  for (const tagId of item.tagIds) add(tagId, null)
  for (const annotation of annotations) for (const tagId of annotation.tagIds) add(tagId, spanOf(annotation))
  return [...found.values()]
}

/** Names with their first mention, and after them the other forms that the article uses for them. */
function entitiesOf(marks: readonly Mark[], analysis: Analysis | null): SearchEntity[] {
  const found = new Map<string, SearchEntity>()
  const add = (entity: SearchEntity): void => {
    // Dates are searched by `published:` and in the text; as names they would only be noise.
    const key = `${entity.type}:${entity.name}`
    if (entity.type !== 'date' && !found.has(key)) found.set(key, entity)
  }
  for (const mark of marks) {
    if (mark.kind === 'entity') add({ type: mark.type, name: mark.name, span: around(mark.spans) })
  }
  for (const { type, name, aliases } of analysis?.entities ?? []) {
    if (found.has(`${type}:${name}`)) for (const alias of aliases) add({ type, name: alias, span: null })
  }
  return [...found.values()]
}

function quotesOf(marks: readonly Mark[]): SearchQuote[] {
  return marks
    .filter((mark) => mark.kind === 'quote')
    .map((mark) => ({ ...around(mark.spans), speaker: mark.speaker?.name ?? '' }))
}

function around(spans: readonly [Span, ...Span[]]): Span {
  return { start: spans[0].start, end: Math.max(...spans.map(({ end }) => end)) }
}
