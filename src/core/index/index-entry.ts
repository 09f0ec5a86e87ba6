import type { EntityType } from '../entity/entity'
import type { ItemPart, WordField } from '../query/query-node'
import { fingerprint } from './fingerprint'
import type { SearchDocument } from './search-document'

/** The fields that words are looked for in. */
export const indexFields = [
  'title',
  'text',
  'comment',
  'tag',
  'entity',
  'speaker',
  'source',
  'author',
  'url',
] as const satisfies readonly WordField[]
export type IndexField = (typeof indexFields)[number]

/** What the index keeps of an item beside its inverted index: everything but the text. Saved as JSON. */
export interface IndexEntry {
  readonly id: string
  /** Of all words: where it is unchanged, the inverted index needs no change. */
  readonly print: string
  /** The short texts of each field; a phrase stands within one of them. `text` is asked for when it is needed. */
  readonly values: Readonly<Record<Exclude<IndexField, 'text'>, readonly string[]>>
  /** In the order of `values.entity`. */
  readonly entityTypes: readonly EntityType[]
  readonly published: string
  readonly captured: number
  readonly starred: boolean
  readonly inbox: boolean
  readonly read: boolean
  readonly trashed: boolean
  readonly has: readonly ItemPart[]
}

export function indexEntry(doc: SearchDocument): IndexEntry {
  const address = doc.url.replace(/^[a-z]+:\/\/(?:www\.)?/i, '')
  const host = address.replace(/[/?#].*$/s, '')
  const values: IndexEntry['values'] = {
    title: filled([doc.title]),
    comment: filled(doc.comments.map((comment) => comment.text)),
    tag: filled(doc.tags.map((tag) => tag.path)),
    entity: doc.entities.map((entity) => entity.name),
    speaker: filled(doc.quotes.map((quote) => quote.speaker)),
    // Who knows a paper by its address finds it by `site:` too.
    source: filled([doc.source, host]),
    author: filled(doc.authors),
    url: filled([address]),
  }
  return {
    id: doc.id,
    print: fingerprint([doc.text, ...Object.values(values).map((field) => field.join('\n'))]),
    values,
    entityTypes: doc.entities.map((entity) => entity.type),
    published: doc.published,
    captured: doc.captured,
    starred: doc.starred === 1,
    inbox: doc.inbox === 1,
    read: doc.read === 1,
    trashed: doc.trashed,
    has: partsOf(doc),
  }
}

function partsOf(doc: SearchDocument): ItemPart[] {
  const parts: Record<ItemPart, boolean> = {
    quote: doc.quotes.length > 0,
    comment: doc.comments.length > 0,
    highlight: doc.highlighted,
    tag: doc.tags.length > 0,
    entity: doc.entities.length > 0,
    date: doc.published !== '',
    author: doc.authors.length > 0,
    source: doc.source !== '',
    url: doc.url !== '',
  }
  return (Object.keys(parts) as ItemPart[]).filter((part) => parts[part])
}

function filled(values: readonly string[]): string[] {
  return values.filter((value) => value !== '')
}
