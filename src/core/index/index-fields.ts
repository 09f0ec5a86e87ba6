import type { EntityType } from '../entity/entity'
import type { WordField } from '../query/query-node'

/** Entities are searched by their type; dates are searched by `published:` and in the text. */
const entityFields = [
  'person',
  'organisation',
  'place',
  'group',
  'product',
  'event',
  'work',
  'law',
  'money',
] as const satisfies readonly EntityType[]

/** The fields that words are looked for in. Their order is part of the saved format. */
export const indexFields = [
  'title',
  'text',
  'comment',
  'tag',
  ...entityFields,
  'speaker',
  'source',
  'author',
  'url',
  'quote',
  'collection',
  'language',
] as const
export type IndexField = (typeof indexFields)[number]

const boosts: Partial<Record<IndexField, number>> = { title: 3, tag: 2, comment: 1.5, speaker: 1.2 }

/** By the place of the field in `indexFields`: how much a word in it counts. */
export const fieldBoosts: readonly number[] = indexFields.map(
  (field) => boosts[field] ?? (isEntityField(field) ? 1.2 : 1),
)

/** Which fields a word is looked for in, a bit for each place in `indexFields`. */
export function fieldMask(field: WordField, type: EntityType | null): number {
  return indexFields.reduce(
    (mask, known, place) => (isAsked(known, field, type) ? mask | (1 << place) : mask),
    0,
  )
}

function isAsked(known: IndexField, field: WordField, type: EntityType | null): boolean {
  // The words of quotes are in the text: they are asked for by their field alone, so that nothing counts twice.
  if (field === 'any') return known !== 'quote' && known !== 'collection' && known !== 'language'
  if (field === 'entity') return type === null ? isEntityField(known) : known === type
  return known === field
}

function isEntityField(field: IndexField): boolean {
  return (entityFields as readonly string[]).includes(field)
}
