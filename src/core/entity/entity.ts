export const entityTypes = [
  'person',
  'organisation',
  'place',
  'group',
  'product',
  'event',
  'work',
  'law',
  'date',
  'money',
] as const
export type EntityType = (typeof entityTypes)[number]

/**
 * Someone or something that a person has named in the archive: made from a machine's key as soon as a person decides
 * about it. Machine findings live in `Analysis`.
 */
export interface Entity {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  /** Other names, as a person wants to read them. */
  readonly aliases: readonly string[]
  /**
   * Keys (`entityKey`) whose mentions stand for it, wherever the archive names them. A key belongs to one entity;
   * should two claim it, the one made first has it.
   */
  readonly keys: readonly string[]
  /** Keys that are never to be joined to it, nor suggested to be. */
  readonly never: readonly string[]
  /** `not-a-name`: its keys are words that name nobody; suggestions of them are shown nowhere. */
  readonly standing: 'name' | 'not-a-name'
  readonly note: string
  readonly tagIds: readonly string[]
  /** A Wikidata id (Q42) or one of a person's own; '' for none. */
  readonly identifier: string
  /** A merge is a redirect: the id of the entity this one was merged into; null where it stands. */
  readonly mergedInto: string | null
  readonly created: number
  readonly modified: number
}
