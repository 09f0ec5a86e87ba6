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

/** Someone or something that a person has named in the archive. Machine findings live in `Analysis`. */
export interface Entity {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly aliases: readonly string[]
  readonly note: string
  /** A merge is a redirect: the id of the entity this one was merged into; null where it stands. */
  readonly mergedInto: string | null
  readonly created: number
  readonly modified: number
}
