import type { EntityType } from './entity'

/**
 * Derived: which item names which entity, and how often; made again with each analysis and each decision.
 * `key` is `type:folded name`, so that the same name in two articles meets in one list.
 */
export interface Posting {
  readonly key: string
  readonly itemId: string
  readonly type: EntityType
  readonly name: string
  readonly mentions: number
  /** Quotes in this item whose speaker it is. */
  readonly quotes: number
}
