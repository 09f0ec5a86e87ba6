import { completedFields } from '@/core/index/completed-fields'
import type { FacetValue } from '@/core/index/facets'
import type { CompletionPlace } from '@/core/query/complete-query'
import { fieldTerm } from '@/core/query/edit-query'
import { exactTerm } from '@/core/query/exact-term'
import { relativeDates } from '@/core/query/query-date'
import { queryWords } from '@/core/query/query-words'
import { hitKinds, itemParts, itemStates } from '@/core/query/query-node'
import { formatCount } from '@/renderer/ui/format-count'
import { valueLabel } from './value-label'

/** One line of what is offered below the search box. */
export interface Completion {
  readonly label: string
  /** What it means, or how many items have it. */
  readonly detail: string
  /** What takes the place of what was typed. */
  readonly text: string
}

const fields: readonly (readonly [name: string, meaning: string])[] = [
  ['speaker', 'who said it'],
  ['quote', 'what was said'],
  ['person', 'a person named'],
  ['org', 'an organisation named'],
  ['place', 'a place named'],
  ['product', 'a product named'],
  ['event', 'an event named'],
  ['entity', 'any name'],
  ['tag', 'a tag'],
  ['collection', 'a collection'],
  ['source', 'where it was published'],
  ['author', 'who wrote it'],
  ['title', 'words of the title'],
  ['text', 'words of the text'],
  ['comment', 'words of your comments'],
  ['url', 'words of the address'],
  ['lang', 'the language, as english or en'],
  ['published', 'a time, as 2021-02 or 2020..2021'],
  ['saved', 'when it was added, as day-7'],
  ['after', 'published since'],
  ['before', 'published before'],
  ['type', 'article, quote, comment, note, name'],
  ['is', 'starred, unread, inbox …'],
  ['has', 'a quote, a comment, a tag …'],
  ['no', 'without a quote, a tag …'],
  ['sort', 'the order: date, saved, relevance'],
]

const fixed: Readonly<Record<string, readonly string[]>> = {
  type: hitKinds,
  is: itemStates,
  has: itemParts,
  no: itemParts,
  sort: ['relevance', 'date', 'saved'],
  published: relativeDates,
  saved: relativeDates,
  after: relativeDates,
  before: relativeDates,
}

/** What can follow; `values` are those that the archive has for the field. */
export function completionsOf(place: CompletionPlace, values: readonly FacetValue[]): readonly Completion[] {
  const { kind, field, typed } = place
  if (kind === 'field') {
    return fields
      .filter(([name]) => name.startsWith(typed))
      .map(([name, meaning]) => ({ label: `${name}:`, detail: meaning, text: `${name}:` }))
  }
  const known = Object.hasOwn(fixed, field) ? fixed[field] : undefined
  if (known !== undefined) {
    const matching = known.filter((value) => value.startsWith(typed.toLowerCase()) && value !== typed)
    return matching.map((value) => ({ label: value, detail: '', text: `${field}:${value}` }))
  }
  const isExact = typed.startsWith('=')
  // A tag of signs alone is no word to look for.
  const asked = isExact ? values : values.filter(({ value }) => queryWords(value, false) !== null)
  return asked.map(({ value, count }) => ({
    label: valueLabel(completedFields(field)[0], value),
    detail: formatCount(count),
    text: isExact ? exactTerm(field, value) : fieldTerm(field, value),
  }))
}
