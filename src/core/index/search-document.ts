import type { Flag } from '../article/item'

/** One quote as search sees it: decisions laid over suggestions; rejected ones are not here. */
export interface SearchQuote {
  readonly speaker: string
  readonly start: number
  readonly end: number
}

/** An item as the index takes it: everything that can be found in it. */
export interface SearchDocument {
  readonly id: string
  readonly title: string
  readonly text: string
  /** Comments on annotations, each on a line of its own. */
  readonly comments: string
  /** Full paths of the tags of the item and of its annotations. */
  readonly tags: readonly string[]
  /** Full names and other forms of the entities. */
  readonly entities: readonly string[]
  readonly quotes: readonly SearchQuote[]
  readonly source: string
  readonly authors: readonly string[]
  readonly url: string
  /** As `Item.published`. */
  readonly published: string
  /** ms since the epoch. */
  readonly captured: number
  readonly starred: Flag
  readonly inbox: Flag
  readonly read: Flag
  readonly trashed: boolean
}
