import type { SearchReply, SearchRequest } from '@/contract/search-messages'
import { completedFields } from '@/core/index/completed-fields'
import type { ParsedQuery } from '@/core/query/query-node'
import { askedIndex, type SearchIndexes } from '@/store/search/asked-index'
import { articlesWithParts } from '@/store/search/find-parts'
import type { Shelves } from '@/store/search/shelves'

/** Values of each field that are shown at most. */
const facetValues = 30
/** Values that are offered while one is typed. */
const completions = 8

/** Answers what is asked of many items at once: counts, facets, and values to complete. */
export async function countFor(
  shelves: Pick<Shelves, 'documents'>,
  indexes: SearchIndexes,
  question: Extract<SearchRequest, { kind: 'facets' | 'values' | 'count' }>,
  parse: (query: string) => ParsedQuery,
): Promise<SearchReply> {
  const asked = async (query: string) => {
    const parsed = parse(query)
    return { ...askedIndex(indexes, parsed), ...(await countedAmong(shelves, indexes, parsed)) }
  }
  const { id } = question
  switch (question.kind) {
    case 'count': {
      const counts = []
      for (const { query, since } of question.queries) {
        const { index, parsed, only, isAtMost } = await asked(query)
        counts.push({ ...index.count(parsed, since, only), isAtMost })
      }
      return { kind: 'counted', id, counts }
    }
    case 'values': {
      const values = indexes.items.values(completedFields(question.field), question.typed, completions)
      return { kind: 'values', id, values: [...values] }
    }
    case 'facets': {
      const { index, parsed, only, isAtMost } = await asked(question.query)
      const { total, fields, months, states, parts } = index.facets(parsed, facetValues, only)
      const facets = {
        total,
        isAtMost,
        fields: fields.map(({ field, values }) => ({ field, values: [...values] })),
        months: [...months],
        states: [...states],
        parts: [...parts],
      }
      return { kind: 'facets', id, facets }
    }
  }
}

/** Of quotes and comments the index finds articles that have none too. */
async function countedAmong(
  { documents }: Pick<Shelves, 'documents'>,
  { items }: SearchIndexes,
  parsed: ParsedQuery,
) {
  const { type } = parsed
  return type === 'quote' || type === 'comment'
    ? articlesWithParts(documents, items, { parsed, kind: type })
    : { only: null, isAtMost: false }
}
