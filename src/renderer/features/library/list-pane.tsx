import { useState } from 'react'
import { tagPath } from '@/core/tag/tag-path'
import { ContextMenu } from '@/renderer/ui/context-menu'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { EmptyList } from './empty-list'
import { ItemList } from './item-list'
import { itemMenu } from './item-menu'
import { ListHeader } from './list-header'
import { SelectionToolbar } from './selection-toolbar'
import { useLibrary } from './use-library'
import { listKey, useListedIds } from './use-listed-ids'
import { viewName } from './view-name'
import './library.css'

interface ListPaneProps {
  /** Else it stays as it was, behind what stands in its place. */
  readonly isShown: boolean
  /** On to the reader. */
  readonly onEnter: () => void
}

const none: readonly string[] = []

/** The items of the shown view. */
export function ListPane({ isShown, onEnter }: ListPaneProps) {
  const session = useSession()
  const listed = useListedIds(isShown)
  const library = useLibrary()
  const view = useView((state) => state.libraryView)
  const sort = useView((state) => state.sort)
  // What is chosen meanwhile is not of this list.
  const selectedIds = useView((state) => (isShown ? state.selectedIds : none))
  const [menuAt, setMenuAt] = useState<{ x: number; y: number } | null>(null)
  const name = viewName(view, (kind, id) => {
    if (library === null) return ''
    if (kind === 'tag') return tagPath(id, new Map(library.tags.map((tag) => [tag.id, tag])))
    return library.collections.find((collection) => collection.id === id)?.name ?? ''
  })
  const inTrash = view.kind === 'trash'
  return (
    <div className="library-list-pane">
      {selectedIds.length > 1 ? (
        <SelectionToolbar ids={selectedIds} inTrash={inTrash} />
      ) : (
        <ListHeader
          name={name}
          count={listed?.isWhole === true ? listed.ids.length : null}
          inTrash={inTrash}
        />
      )}
      {listed !== null && listed.ids.length > 0 && (
        <ItemList
          listed={listed}
          label={name}
          selectedIds={selectedIds}
          isBusy={listed.key !== listKey(view, sort)}
          isShown={isShown}
          onEnter={onEnter}
          onContextMenu={setMenuAt}
        />
      )}
      {listed?.ids.length === 0 && <EmptyList view={view} />}
      <ContextMenu
        label="Item"
        entries={itemMenu(session, selectedIds, inTrash)}
        at={menuAt}
        onClose={() => {
          setMenuAt(null)
        }}
      />
    </div>
  )
}
