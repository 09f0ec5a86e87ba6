import { ListPane } from '@/renderer/features/library/list-pane'
import { SelectionToolbar } from '@/renderer/features/library/selection-toolbar'
import { SearchResults } from '@/renderer/features/search/search-results'
import { useView } from '@/renderer/session/use-view'

/** The items of the view, or what the search found. */
export function MiddlePane({ onEnter }: { readonly onEnter: () => void }) {
  const searching = useView((view) => view.query !== '')
  const selectedIds = useView((view) => view.selectedIds)
  if (!searching) return <ListPane onEnter={onEnter} />
  return (
    <>
      <SearchResults onEnter={onEnter} />
      {selectedIds.length > 1 && (
        <div className="app-over-head">
          <SelectionToolbar ids={selectedIds} inTrash={false} />
        </div>
      )}
    </>
  )
}
