import type { SearchReply, SearchRequest } from '@/contract/search-messages'
import { completedFields } from '@/core/index/completed-fields'
import type { ParsedQuery } from '@/core/query/query-node'
import { askedIndex, type SearchIndexes } from '@/store/search/asked-index'

/** Values of each field that are shown at most. */
const facetValues = 30
/** Values that are offered while one is typed. */
const completions = 8

/** Answers what is asked of many items at once: counts, facets, and values to complete. */
export function countFor(
  indexes: SearchIndexes,
  question: Extract<SearchRequest, { kind: 'facets' | 'values' | 'count' }>,
  parse: (query: string) => ParsedQuery,
): SearchReply {
  const asked = (query: string) => askedIndex(indexes, parse(query))
  const { id } = question
  switch (question.kind) {
    case 'count': {
      const counts = question.queries.map(({ query, since }) => {
        const { index, parsed } = asked(query)
        return index.count(parsed, since)
      })
      return { kind: 'counted', id, counts }
    }
    case 'values': {
      const values = indexes.items.values(completedFields(question.field), question.typed, completions)
      return { kind: 'values', id, values: [...values] }
    }
    case 'facets': {
      const { index, parsed } = asked(question.query)
      const { total, fields, months, states, parts } = index.facets(parsed, facetValues)
      const facets = {
        total,
        fields: fields.map(({ field, values }) => ({ field, values: [...values] })),
        months: [...months],
        states: [...states],
        parts: [...parts],
      }
      return { kind: 'facets', id, facets }
    }
  }
}
