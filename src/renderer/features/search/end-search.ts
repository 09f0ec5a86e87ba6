import { useHitPlace } from './use-hit-place'
import { useSearchResults } from './use-search-results'

/** What was found, and where the keyboard was in it, is for one search. */
export function endSearch(): void {
  useSearchResults.getState().forget()
  useHitPlace.getState().forget()
}
