import type { FacetField } from '@/core/index/facet-fields'
import { toggleTerm } from '@/core/query/edit-query'
import { useView } from '@/renderer/session/use-view'
import './facets.css'
import { stateChoices, valueChoices } from './facet-choices'
import { FacetGroup } from './facet-group'
import { MonthHistogram } from './month-histogram'
import { focusSearch } from './focus-search'
import { useFacetFocus } from './use-facet-focus'
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

interface FacetPanelProps {
  readonly query: string
  readonly refresh: number
}

/** What the found items have in common, with counts; each value narrows the query, or is taken out of it again. */
export function FacetPanel({ query, refresh }: FacetPanelProps) {
  const facets = useFacets(query, refresh)
  const kept = useFacetFocus()
  if (facets === null) return null
  const set = (next: string) => {
    useView.getState().show({ query: next, selectedIds: [] })
    // Where nothing is asked for, nothing is left to narrow.
    if (next === '') focusSearch()
  }
  const toggle = (term: string) => {
    set(toggleTerm(query, term))
  }
  return (
    <section className="facets" aria-label="Narrow the results" {...kept}>
      <MonthHistogram months={facets.months} query={query} today={facets.today} onChange={set} />
      <FacetGroup name="State" choices={stateChoices(facets, query)} onToggle={toggle} />
      {valueChoices(facets, query).map(({ field, choices }) => (
        <FacetGroup key={field} name={fieldNames[field]} choices={choices} onToggle={toggle} />
      ))}
      {facets.isAtMost && (
        <p className="facets-empty">At most: too many articles to see which of them have all words in one.</p>
      )}
      {facets.total === 0 && <p className="facets-empty">Nothing to narrow: no items are found.</p>}
    </section>
  )
}
