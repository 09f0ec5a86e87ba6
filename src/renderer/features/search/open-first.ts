import { useView } from '@/renderer/session/use-view'
import { hasMore } from './has-more'
import { openHit } from './open-hit'
import { shownRows } from './shown-rows'
import { useSearchResults } from './use-search-results'

let stopWaiting: () => void = () => undefined

/**
 * Opens the first hit for what is typed. Where the answer is still on its way, once it is here, unless something else
 * was typed, opened or gone to until then.
 */
export function openFirst(query: string): void {
  stopWaiting()
  if (query === '' || openAnswered(query)) return
  const { openItemId, place } = useView.getState()
  const stop = useSearchResults.subscribe(() => {
    const now = useView.getState()
    const isWanted = now.query === query && now.openItemId === openItemId && now.place === place
    if (!isWanted || openAnswered(query)) stop()
  })
  stopWaiting = stop
}

/** Whether there is an answer. */
function openAnswered(query: string): boolean {
  const results = useSearchResults.getState()
  if (results.answered !== query) return false
  const first = shownRows().find((row) => row.kind === 'hit')
  if (first === undefined && results.failure === '' && hasMore(results)) return false
  if (first !== undefined) {
    const { item } = first.found
    useView.getState().show({ selectedIds: item === null ? [] : [item.id] })
    openHit(first.found)
  }
  return true
}
