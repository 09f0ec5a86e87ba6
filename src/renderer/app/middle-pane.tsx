import { useState } from 'react'
import { ListPane } from '@/renderer/features/library/list-pane'
import { SelectionToolbar } from '@/renderer/features/library/selection-toolbar'
import { SearchResults } from '@/renderer/features/search/search-results'
import { useView } from '@/renderer/session/use-view'

/**
 * The items of the view, or what the search found. Meanwhile the items stay behind it as they were drawn, where neither the
 * keyboard nor a screen reader comes: to draw them anew would hold up the key that empties the box.
 */
export function MiddlePane({ onEnter }: { readonly onEnter: () => void }) {
  const searching = useView((view) => view.query !== '')
  const [wasShown, setShown] = useState(!searching)
  if (!searching && !wasShown) setShown(true)
  return (
    <>
      {searching && (
        <>
          <SearchResults onEnter={onEnter} />
          <ToolbarOverHead />
        </>
      )}
      {wasShown && (
        <div className="app-kept" inert={searching}>
          <ListPane isShown={!searching} onEnter={onEnter} />
        </div>
      )}
    </>
  )
}

function ToolbarOverHead() {
  const selectedIds = useView((view) => view.selectedIds)
  if (selectedIds.length < 2) return null
  return (
    <div className="app-over-head">
      <SelectionToolbar ids={selectedIds} inTrash={false} />
    </div>
  )
}
