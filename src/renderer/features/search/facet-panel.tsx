import type { FacetField, Facets } from '@/core/index/facets'
import { fieldTerm, hasTerm, toggleTerm } from '@/core/query/edit-query'
import { queryWords } from '@/core/query/query-words'
import { useView } from '@/renderer/session/use-view'
import './facets.css'
import { FacetGroup, type FacetChoice } from './facet-group'
import { MonthHistogram } from './month-histogram'
import { useFacets } from './use-facets'

const fieldNames: Readonly<Record<FacetField, string>> = {
  source: 'Source',
  tag: 'Tag',
  collection: 'Collection',
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
  speaker: 'Speaker',
  language: 'Language',
}
/** As people type them. */
const typed: Partial<Record<FacetField, string>> = { organisation: 'org', language: 'lang' }

interface FacetPanelProps {
  readonly query: string
  readonly refresh: number
}

/** What the found items have in common, with counts; each value narrows the query, or is taken out of it again. */
export function FacetPanel({ query, refresh }: FacetPanelProps) {
  const facets = useFacets(query, refresh)
  if (facets === null) return null
  const set = (next: string) => {
    useView.getState().show({ query: next, selectedIds: [] })
  }
  const toggle = (term: string) => {
    set(toggleTerm(query, term))
  }
  return (
    <section className="facets" aria-label="Narrow the results">
      <MonthHistogram months={facets.months} query={query} onChange={set} />
      <FacetGroup name="State" choices={stateChoices(facets, query)} onToggle={toggle} />
      {facets.fields.map(({ field, values }) => (
        <FacetGroup
          key={field}
          name={fieldNames[field]}
          // A tag of signs alone is no word to narrow by.
          choices={values
            .filter(({ value }) => queryWords(value, false) !== null)
            .map(({ value, count }) => choice(fieldTerm(typed[field] ?? field, value), value, count, query))}
          onToggle={toggle}
        />
      ))}
      {facets.isAtMost && (
        <p className="facets-empty">At most: too many articles to see which of them have all words in one.</p>
      )}
      {facets.total === 0 && <p className="facets-empty">Nothing to narrow: no items are found.</p>}
    </section>
  )
}

function stateChoices({ states, parts, total }: Facets, query: string): FacetChoice[] {
  const choices = [
    ...states.map(({ state, count }) => choice(`is:${state}`, state, count, query)),
    ...parts.map(({ part, count }) => choice(`has:${part}`, `has ${part}`, count, query)),
  ]
  // What is asked for holds for all, and so tells nothing; but it can be taken out again.
  const asked = [
    'is:starred',
    'is:unread',
    'is:inbox',
    'has:quote',
    'has:comment',
    'has:highlight',
    'has:tag',
  ]
    .filter((term) => hasTerm(query, term) && !choices.some((known) => known.term === term))
    .map((term) => choice(term, term.replace('is:', '').replace(':', ' '), total, query))
  return [...asked, ...choices]
}

function choice(term: string, label: string, count: number, query: string): FacetChoice {
  return { term, label, count, isChosen: hasTerm(query, term) }
}
