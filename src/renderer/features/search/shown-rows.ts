import { useMemo } from 'react'
import { resultRows, type ResultLayout, type ResultRow } from './result-rows'
import { useResultLayout } from './use-result-layout'
import { useSearchResults, type SearchResultsState } from './use-search-results'

/** The lines of the list as they are on the screen. */
export function shownRows(): readonly ResultRow[] {
  return rowsOf(useSearchResults.getState(), useResultLayout.getState().layout)
}

export function useShownRows(): readonly ResultRow[] {
  const { found, groups, order, taken, total } = useSearchResults()
  const layout = useResultLayout((state) => state.layout)
  return useMemo(
    () => rowsOf({ found, groups, order, taken, total }, layout),
    [found, groups, order, taken, total, layout],
  )
}

function rowsOf(
  {
    found,
    groups,
    order,
    taken,
    total,
  }: Pick<SearchResultsState, 'found' | 'groups' | 'order' | 'taken' | 'total'>,
  layout: ResultLayout,
): readonly ResultRow[] {
  return resultRows({ found, groups, layout, byScore: order === 'relevance', isAll: taken >= total })
}
