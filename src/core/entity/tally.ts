import type { EntityType } from './entity'

/**
 * Derived: how often the archive names a key, or an entity with all its keys; what lists of entities are made of.
 * A key's row counts its postings; an entity's row (`entity:<id>`) sums the rows of its keys, which then stand in no
 * list of their own.
 */
export interface Tally {
  readonly key: string
  /** The list it stands in; '' for none: an entity stands for the key. */
  readonly list: EntityType | 'not-a-name' | ''
  readonly type: EntityType
  readonly name: string
  /** The folded name, for order. */
  readonly sort: string
  readonly mentions: number
  readonly quotes: number
  /** Items that name it; of an entity the sum over its keys, so that an item with two of them counts twice. */
  readonly items: number
  /** The latest `Posting.seen`; '' where nothing names it. */
  readonly lastSeen: string
}

/** The key of an entity's own row. */
export function tallyKeyOf(entityId: string): string {
  return `entity:${entityId}`
}
