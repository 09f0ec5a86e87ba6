import type { Analysis } from '../annotation/analysis'
import type { Annotation } from '../annotation/annotation'
import { layOver } from '../annotation/lay-over'
import type { Mark } from '../annotation/mark'
import type { Span } from '../anchor/span'
import type { EntityBook } from '../entity/entity-book'
import { keyOfMark, typesOfNames } from '../entity/key-of-mark'
import type { EntityType } from '../entity/entity'
import type { Item } from '../article/item'
import { tagPath } from '../tag/tag-path'
import type { Collection } from '../collection/collection'
import type { Tag } from '../tag/tag'
import { statesOf } from './states-of'
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
  /** Who stands for whom: of all entities of the archive. */
  readonly book: EntityBook
}

/** Everything that an item can be found by: what people decided, laid over what the machine suggests. */
export function makeSearchDocument({
  item,
  text,
  annotations,
  analysis,
  tags,
  collections,
  book,
}: SearchSources): SearchDocument {
  // Anchors of an earlier text count elsewhere; their comments and tags are searched all the same.
  const here = annotations.filter(({ anchors }) => anchors.every(({ textId }) => textId === item.textId))
  const marks = layOver(here, analysis, item.id)
  const namesOf = namer(marks, book)
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
    entities: entitiesOf(marks, analysis, namesOf),
    quotes: quotesOf(marks, namesOf),
    source: item.source,
    authors: item.authors,
    url: item.url,
    collections: item.collectionIds.map((id) => tagPath(id, collections)).filter((path) => path !== ''),
    language: item.language === '' ? (analysis?.language ?? '') : item.language,
    published: item.published,
    captured: item.captured,
    ...statesOf(item),
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

/** The name that the archive has for whom a mark names, and all others that find it; `not-a-name` names nobody. */
type Namer = (mark: Mark, said: string) => { readonly names: readonly string[]; readonly type?: EntityType }

function namer(marks: readonly Mark[], book: EntityBook): Namer {
  if (book.entities.size === 0) return (_, said) => ({ names: [said] })
  const types = typesOfNames(marks)
  return (mark, said) => {
    const key = keyOfMark(mark, types)
    const entity = key === null ? null : book.entityOf(key)
    if (entity === null) return { names: [said] }
    const { type } = entity
    if (entity.standing === 'not-a-name') return { names: [], type }
    const members = book.membersOf(entity.id)
    const names = members.flatMap(({ name, aliases }) => [name, ...aliases])
    return { names: [...new Set([...names, said])], type }
  }
}

/** Names with their first mention, and after them the other forms that they are found by. */
function entitiesOf(marks: readonly Mark[], analysis: Analysis | null, namesOf: Namer): SearchEntity[] {
  const found = new Map<string, SearchEntity>()
  const forms = new Map<string, SearchEntity>()
  /** By what the article calls them: the type that they have. */
  const known = new Map<string, EntityType>()
  for (const mark of marks) {
    // Dates are searched by `published:` and in the text; as names they would only be noise.
    if (mark.kind !== 'entity' || mark.type === 'date') continue
    const { names, type = mark.type } = namesOf(mark, mark.name)
    const [name, ...others] = names
    if (name === undefined) continue
    known.set(`${mark.type}:${mark.name}`, type)
    const span = around(mark.spans)
    if (!found.has(`${type}:${name}`)) found.set(`${type}:${name}`, { type, name, isForm: false, span })
    for (const form of others) {
      const there = forms.get(`${type}:${form}`)
      const ofForm = form === mark.name ? span : null
      if (there === undefined || (there.span === null && ofForm !== null))
        forms.set(`${type}:${form}`, { type, name: form, isForm: true, span: ofForm })
    }
  }
  for (const { type, name, aliases } of analysis?.entities ?? []) {
    const shown = known.get(`${type}:${name}`)
    if (shown === undefined) continue
    for (const alias of aliases) {
      const key = `${shown}:${alias}`
      if (!forms.has(key)) forms.set(key, { type: shown, name: alias, isForm: true, span: null })
    }
  }
  return [...found.values(), ...[...forms].filter(([key]) => !found.has(key)).map(([, form]) => form)]
}

function quotesOf(marks: readonly Mark[], namesOf: Namer): SearchQuote[] {
  return marks
    .filter((mark) => mark.kind === 'quote')
    .map((mark) => {
      const [speaker = '', ...speakerForms] =
        mark.speaker === null ? [] : namesOf(mark, mark.speaker.name).names
      return { ...around(mark.spans), speaker, speakerForms }
    })
}

function around(spans: readonly [Span, ...Span[]]): Span {
  return { start: spans[0].start, end: Math.max(...spans.map(({ end }) => end)) }
}
