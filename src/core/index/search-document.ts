import type { Span } from '../anchor/span'
import type { Flag } from '../article/item'
import type { EntityType } from '../entity/entity'

/** One quote as search sees it: decisions laid over suggestions; rejected ones are not here. */
export interface SearchQuote extends Span {
  /** By the name that the archive has for them; '' where unknown. */
  readonly speaker: string
  /** Other names that the speaker is found by: as the article says it, aliases, names that were merged. */
  readonly speakerForms: readonly string[]
}

/** A name that finds the item: the full name of an entity or another form of it. */
export interface SearchEntity {
  readonly type: EntityType
  readonly name: string
  /** Another form of a name that is here too: it finds the item, and is not counted beside it. */
  readonly isForm: boolean
  /** Its first mention; null where the form is not in the text. */
  readonly span: Span | null
}

export interface SearchComment {
  readonly text: string
  /** What it comments on; null where that is not in the text of today. */
  readonly span: Span | null
}

export interface SearchTag {
  /** Full path: `parent/child`. */
  readonly path: string
  /** What carries it first; null where it is the whole item. */
  readonly span: Span | null
}

/** An item as the index takes it: everything that can be found in it. Spans count in `text`. */
export interface SearchDocument {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly comments: readonly SearchComment[]
  readonly tags: readonly SearchTag[]
  readonly entities: readonly SearchEntity[]
  /** In text order. */
  readonly quotes: readonly SearchQuote[]
  readonly source: string
  readonly authors: readonly string[]
  readonly url: string
  /** Full paths of the collections that it is in. */
  readonly collections: readonly string[]
  /** BCP 47 tag; '' where unknown. */
  readonly language: string
  /** As `Item.published`. */
  readonly published: string
  /** ms since the epoch. */
  readonly captured: number
  readonly starred: Flag
  readonly inbox: Flag
  readonly read: Flag
  readonly trashed: boolean
  /** A person has highlighted something in it. */
  readonly highlighted: boolean
}
