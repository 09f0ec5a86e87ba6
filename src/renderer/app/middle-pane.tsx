import { ListPane } from '@/renderer/features/library/list-pane'
import { SearchResults } from '@/renderer/features/search/search-results'
import { useView } from '@/renderer/session/use-view'

/** The items of the view, or what the search found. */
export function MiddlePane({ onEnter }: { readonly onEnter: () => void }) {
  const searching = useView((view) => view.query !== '')
  return searching ? <SearchResults onEnter={onEnter} /> : <ListPane onEnter={onEnter} />
}
