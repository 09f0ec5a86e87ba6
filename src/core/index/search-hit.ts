import type { Span } from '../anchor/span'
import type { Item } from '../article/item'
import type { HitKind, QuerySort } from '../query/query-node'

export type HitPlace = 'text' | 'title' | 'comment' | 'tag' | 'entity' | 'quote' | 'details'

/** One thing found, with the sentence that shows why. */
export interface SearchHit {
  readonly kind: HitKind
  /** Its own within an answer. Of a note its id, of a name the key of its row in the lists of names. */
  readonly key: string
  /** The article that it is or stands in; '' of a note or a name. */
  readonly itemId: string
  /** Of a note or a name; else ''. */
  readonly title: string
  readonly score: number
  /** Where the shown words stand. */
  readonly place: HitPlace
  /** Who says what `excerpt` shows, where that is a quote; else ''. */
  readonly speaker: string
  /** The sentence (or title, comment, …) to show, one line, at most about 240 code units. */
  readonly excerpt: string
  /** Of a name that was found in dated articles: the latest day that names it, `YYYY-MM-DD`, which a person is shown in their own way. */
  readonly lastNamed?: string | undefined
  /** Matched words inside `excerpt`. */
  readonly matches: readonly Span[]
  /** Matched words inside the item's title. */
  readonly titleMatches: readonly Span[]
  /** Where its words were found and how many of them, where that was asked for; else ''. */
  readonly why: string
  /** Where to open the article: a span in the canonical text; null where nothing of the text matched. */
  readonly target: Span | null
}

/** What is found beside the articles: the first few of a kind. */
export interface SearchGroup {
  readonly kind: HitKind
  /** Of quotes and comments the articles that have some. */
  readonly total: number
  /** Not all of these articles were looked at: some may have none. */
  readonly isAtMost: boolean
  readonly hits: readonly SearchHit[]
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[]
  /** The articles that `hits` and `groups` are or stand in, each once, so that who shows them need not read them. */
  readonly items: readonly Item[]
  /** `type:` of the query; null: articles, with `groups` beside them. */
  readonly type: HitKind | null
  /** Beside the first page of a query that says no `type:`; kinds of which nothing is found are left out. */
  readonly groups: readonly SearchGroup[]
  /**
   * Places of the ranking that `hits` takes up: one that is gone has no hit, one with two quotes has two. Fewer than were asked
   * for only at the end of the ranking; more where some hold nothing.
   */
  readonly taken: number
  /** All places of the ranking, of which `hits` takes up the asked-for part; of quotes and comments the articles. */
  readonly total: number
  /**
   * Places that have turned out to hold nothing: articles that have the words, and no quote or comment that has them all. Where not
   * all were looked at, those that `hits` takes up.
   */
  readonly empty: number
  /** Others may turn out so when they are taken. */
  readonly isAtMost: boolean
  /** There may be more: the beginning of a word was too short for all of them to be looked at. */
  readonly isPreview: boolean
  /** The order that they are in: the one that was asked for, or the query's own. */
  readonly sort: QuerySort
  /** What of the query was not understood and so was searched as text; [] where all was. */
  readonly notices: readonly string[]
  /** Items whose index entry is still waiting. */
  readonly pending: number
}
