import type { EntityType } from '../entity/entity'
import type { FacetField } from '../index/facet-fields'
import type { QueryWords } from './query-words'

/**
 * What words can be looked for in; `any` is everything that can be found in an item, without `collection` and
 * `language`, which are asked for by their names alone, and `quote`, whose words are in the text.
 */
export type WordField =
  | 'any'
  | 'title'
  | 'text'
  | 'comment'
  | 'tag'
  | 'entity'
  | 'speaker'
  | 'source'
  | 'author'
  | 'url'
  | 'quote'
  | 'collection'
  | 'language'

export interface WordsNode extends QueryWords {
  readonly kind: 'words'
  readonly field: WordField
  /** Only for `entity`: of this type; null for any. */
  readonly type: EntityType | null
}

export const itemStates = ['starred', 'unread', 'read', 'inbox', 'trash'] as const
export type ItemState = (typeof itemStates)[number]

export const itemParts = [
  'quote',
  'comment',
  'highlight',
  'tag',
  'entity',
  'date',
  'author',
  'source',
  'url',
] as const
export type ItemPart = (typeof itemParts)[number]

/**
 * Days as `YYYY-MM-DD`, `from` inclusive, `before` exclusive, null for open. `published` compares the publication
 * date (its first day, where only a month or year is known), or the day of capture where it is unknown.
 */
export interface DateNode {
  readonly kind: 'date'
  readonly of: 'published' | 'captured'
  readonly from: string | null
  readonly before: string | null
}

/** Exactly this value in one of these fields, as the facets count it: of a tag or a collection also what is below it. */
export interface ValueNode {
  readonly kind: 'value'
  readonly fields: readonly FacetField[]
  readonly value: string
  /** What can be shown of it; null where it has no letter and no digit. */
  readonly words: WordsNode | null
}

export type QueryNode =
  | WordsNode
  | ValueNode
  | DateNode
  | { readonly kind: 'is'; readonly state: ItemState }
  | { readonly kind: 'has'; readonly part: ItemPart }
  /** This one article. */
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'and' | 'or'; readonly nodes: readonly QueryNode[] }
  | { readonly kind: 'not'; readonly node: QueryNode }

/** What results can be put in the order of: `relevance` best first, dates newest first. */
export const querySorts = ['relevance', 'published', 'captured'] as const
export type QuerySort = (typeof querySorts)[number]

/** What can be found: articles and what stands in them, notes, and the names of people, places … */
export const hitKinds = ['article', 'quote', 'comment', 'note', 'name'] as const
export type HitKind = (typeof hitKinds)[number]

export interface ParsedQuery {
  /** null where there is nothing to look for. */
  readonly node: QueryNode | null
  /** Nothing is asked for yet, but how to show it, or what is still being typed: all is shown. */
  readonly asksForAll: boolean
  /** `sort:`; null where the query does not say. */
  readonly sort: QuerySort | null
  /** `type:`; null where the query does not say, and looks for articles first. */
  readonly type: HitKind | null
  /** What was not understood and so is searched as text, or left out, each a sentence for a person; [] for none. */
  readonly notices: readonly string[]
}
