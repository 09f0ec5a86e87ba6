import type { EntityType } from './entity'

/**
 * Derived: which item names which entity, and how often; made again with each analysis and each decision.
 * `key` is `type:folded name`, so that the same name in two articles meets in one list, or that of a person's link
 * (`linkedKey`). Which entity stands for a key is looked up when it is read, so that a merge rewrites no posting.
 */
export interface Posting {
  readonly key: string
  readonly itemId: string
  readonly type: EntityType
  readonly name: string
  readonly mentions: number
  /** Quotes in this item whose speaker it is. */
  readonly quotes: number
  /** The day the item was published, or, where that is unknown, captured: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly seen: string
  /** Title or office that the item gives with the name; '' for none. */
  readonly role: string
}
