import { facetFields, type FacetField } from '@/core/index/facet-fields'
import { facetParts, facetStates, type Facets } from '@/core/index/facets'
import { hasTerm } from '@/core/query/edit-query'
import { exactTerm } from '@/core/query/exact-term'
import { parseQuery } from '@/core/query/parse-query'
import { valueLabel } from './value-label'

export interface FacetChoice {
  /** As it stands in the query. */
  readonly term: string
  readonly label: string
  readonly count: number
  readonly isChosen: boolean
}

/** As people type them. */
const typed: Partial<Record<FacetField, string>> = { organisation: 'org', language: 'lang' }

/** By field, what the found items have in it. What the query asks for is among that, however many others there are. */
export function valueChoices({ fields, total }: Facets, query: string) {
  const asked = askedValues(query)
  return facetFields.map((field) => {
    const counted = fields.find((one) => one.field === field)?.values ?? []
    const others = asked.filter(
      (one) => one.field === field && !counted.some(({ value }) => value === one.value),
    )
    const values = [...others.map(({ value }) => ({ value, count: total })), ...counted]
    return {
      field,
      choices: values.map(({ value, count }) =>
        choice(exactTerm(typed[field] ?? field, value), valueLabel(field, value), count, query),
      ),
    }
  })
}

/** States and parts. */
export function stateChoices({ states, parts, total }: Facets, query: string): FacetChoice[] {
  const choices = [
    ...states.map(({ state, count }) => choice(`is:${state}`, state, count, query)),
    ...parts.map(({ part, count }) => choice(`has:${part}`, `has ${part}`, count, query)),
  ]
  // What is asked for holds for all, and so tells nothing; but it can be taken out again.
  const asked = [...facetStates.map((state) => `is:${state}`), ...facetParts.map((part) => `has:${part}`)]
    .filter((term) => hasTerm(query, term) && !choices.some((known) => known.term === term))
    .map((term) => choice(term, term.replace('is:', '').replace(':', ' '), total, query))
  return [...asked, ...choices]
}

/** The values that all that is found has to have. */
function askedValues(query: string): { field: FacetField; value: string }[] {
  const { node } = parseQuery(query)
  const nodes = node === null ? [] : node.kind === 'and' ? node.nodes : [node]
  return nodes.flatMap((asked) => {
    const [field, ...others] = asked.kind === 'value' ? asked.fields : []
    return asked.kind === 'value' && field !== undefined && others.length === 0
      ? [{ field, value: asked.value }]
      : []
  })
}

function choice(term: string, label: string, count: number, query: string): FacetChoice {
  return { term, label, count, isChosen: hasTerm(query, term) }
}
