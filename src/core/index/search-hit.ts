import type { Span } from '../anchor/span'
import type { QuerySort } from '../query/query-node'

export type HitPlace = 'text' | 'title' | 'comment' | 'tag' | 'entity' | 'quote' | 'details'

/** One found item with the sentence that shows why. */
export interface SearchHit {
  readonly itemId: string
  readonly score: number
  /** Where the shown words stand. */
  readonly place: HitPlace
  /** Who says what `excerpt` shows, where that is a quote; else ''. */
  readonly speaker: string
  /** The sentence (or title, comment, …) to show, one line, at most about 240 code units. */
  readonly excerpt: string
  /** Matched words inside `excerpt`. */
  readonly matches: readonly Span[]
  /** Matched words inside the item's title. */
  readonly titleMatches: readonly Span[]
  /** Where to open the article: a span in the canonical text; null where nothing of the text matched. */
  readonly target: Span | null
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[]
  /** All items found, of which `hits` is the asked-for part. */
  readonly total: number
  /** There may be more: the beginning of a word was too short for all of them to be looked at. */
  readonly isPreview: boolean
  /** The order that they are in: the one that was asked for, or the query's own. */
  readonly sort: QuerySort
  /** What of the query was not understood and so was searched as text; [] where all was. */
  readonly notices: readonly string[]
  /** Items whose index entry is still waiting. */
  readonly pending: number
}
