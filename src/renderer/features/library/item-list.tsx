import { useEffect, useId, useMemo, useRef, type DragEvent, type KeyboardEvent, type MouseEvent } from 'react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useView } from '@/renderer/session/use-view'
import { writeItemDrag } from './item-drag'
import { ItemRow, rowIdAt } from './item-row'
import { listKeyGesture } from './list-key-gesture'
import type { ListedIds } from './use-listed-ids'
import { markListPainted } from './mark-list-painted'
import { useItemList } from './use-item-list'
import { useActiveInSight, useKeptPlace, useReturnedPlace } from './use-list-scroll'
import { useVisibleItems } from './use-visible-items'

/** CSS px; as `.library-row` in library.css. */
const rowHeight = 78

interface ItemListProps {
  readonly listed: ListedIds
  readonly label: string
  readonly selectedIds: readonly string[]
  /** Its rows are still those of the view before. */
  readonly isBusy: boolean
  readonly isShown: boolean
  /** Enter, or a double click: on to the reader. */
  readonly onEnter: () => void
  readonly onContextMenu: (at: { x: number; y: number }) => void
}

/** The rows of the shown view, as a listbox whose focus is virtual: only what is on the screen is in the document. */
export function ItemList({
  listed,
  label,
  selectedIds,
  isBusy,
  isShown,
  onEnter,
  onContextMenu,
}: ItemListProps) {
  const { ids } = listed
  const scroller = useRef<HTMLDivElement>(null)
  const listId = useId()
  const active = useItemList((state) => state.active)
  const gesture = useItemList((state) => state.gesture)
  const sort = useView((state) => state.sort)
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    // By place, since no row is measured: with 100,000 keys the places of all are reckoned anew for each list.
    overscan: 8,
  })
  const rows = virtual.getVirtualItems()
  const items = useVisibleItems({ ids, start: rows[0]?.index ?? 0, first: listed.rows, isShown })
  useEffect(() => {
    if (items.size > 0) markListPainted()
  }, [items])
  const selected = useMemo(() => new Set(selectedIds), [selectedIds])
  useKeptPlace(listed, scroller, rowHeight)
  useReturnedPlace(listed.key, scroller)
  useActiveInSight(ids, active, scroller, rowHeight)
  const rowDomId = (id: string) => `${listId}-${id}`
  const activeOnScreen = active !== null && rows.some((row) => ids[row.index] === active)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onEnter()
    else {
      const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1)
      const made = listKeyGesture(event, page, ids.length, active)
      if (made === null) return
      gesture(made)
    }
    event.preventDefault()
    event.stopPropagation()
  }
  const onMouseDown = (event: MouseEvent) => {
    const id = rowIdAt(event)
    if (id === null || event.button !== 0) return
    const many = event.ctrlKey || event.metaKey
    // A plain press on one of several selected rows may begin a drag of all: it decides on release.
    if (!many && !event.shiftKey && selected.has(id) && selected.size > 1) return
    gesture({ kind: event.shiftKey ? 'range' : many ? 'toggle' : 'only', id })
  }
  const onClick = (event: MouseEvent) => {
    const id = rowIdAt(event)
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey
    if (id !== null && plain && selected.size > 1) gesture({ kind: 'only', id })
  }
  const onDragStart = (event: DragEvent) => {
    const id = rowIdAt(event)
    if (id !== null) writeItemDrag(event.dataTransfer, selected.has(id) ? selectedIds : [id])
  }
  const onMenu = (event: MouseEvent) => {
    const id = rowIdAt(event) ?? active
    if (id === null) return
    event.preventDefault()
    if (!selected.has(id)) gesture({ kind: 'only', id })
    onContextMenu({ x: event.clientX, y: event.clientY })
  }
  return (
    <div
      ref={scroller}
      className="library-list"
      role="listbox"
      aria-label={label}
      aria-multiselectable
      aria-busy={isBusy}
      tabIndex={0}
      {...(activeOnScreen ? { 'aria-activedescendant': rowDomId(active) } : {})}
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
      onClick={onClick}
      onDoubleClick={onEnter}
      onDragStart={onDragStart}
      onContextMenu={onMenu}
    >
      <div className="library-list-rows" role="presentation" style={{ height: virtual.getTotalSize() }}>
        {rows.map((row) => {
          const id = ids[row.index]
          if (id === undefined) return null
          return (
            <ItemRow
              key={id}
              domId={rowDomId(id)}
              id={id}
              item={items.get(id) ?? null}
              sort={sort}
              place={row.index + 1}
              total={ids.length}
              offset={row.start}
              isSelected={selected.has(id)}
              isActive={id === active}
            />
          )
        })}
      </div>
    </div>
  )
}
