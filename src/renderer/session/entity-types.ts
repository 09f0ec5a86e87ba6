import type { EntityType } from '@/core/entity/entity'

export interface EntityTypeView {
  readonly type: EntityType
  /** Sentence case, for one: "Person". */
  readonly label: string
  /** For a list of them: "People". */
  readonly many: string
  /** Typed to choose it, and shown where colour alone would say it. Unique. */
  readonly letter: string
}

export const entityTypeViews: readonly EntityTypeView[] = [
  { type: 'person', label: 'Person', many: 'People', letter: 'p' },
  { type: 'organisation', label: 'Organisation', many: 'Organisations', letter: 'o' },
  { type: 'place', label: 'Place', many: 'Places', letter: 'l' },
  { type: 'group', label: 'Group', many: 'Groups', letter: 'g' },
  { type: 'product', label: 'Product', many: 'Products', letter: 'r' },
  { type: 'event', label: 'Event', many: 'Events', letter: 'e' },
  { type: 'work', label: 'Work', many: 'Works', letter: 'w' },
  { type: 'law', label: 'Law', many: 'Laws', letter: 'a' },
  { type: 'date', label: 'Date', many: 'Dates', letter: 'd' },
  { type: 'money', label: 'Money', many: 'Money', letter: 'm' },
]

/** Of what has a page of its own: days and sums of money have none. */
export const nameTypeViews = entityTypeViews.filter(({ type }) => type !== 'date' && type !== 'money')

/** For one in a sentence: "an organisation". */
export function oneOfType(type: EntityType): string {
  const label = entityTypeView(type).label.toLowerCase()
  return `${/^[aeiou]/u.test(label) ? 'an' : 'a'} ${label}`
}

const byType = new Map(entityTypeViews.map((view) => [view.type, view]))

export function entityTypeView(type: EntityType): EntityTypeView {
  const view = byType.get(type)
  if (view === undefined) throw new Error(`No words for the entity type ${type}`)
  return view
}
