import {
  useCallback,
  useEffect,
  useId,
  useRef,
  type DragEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { Check, GripVertical } from 'lucide-react'
import { guessedRect } from './guessed-rect'
import { rowKeyGesture } from './row-key-gesture'
import type { RowGesture, RowSelection } from './select-rows'
import { useRowDrag } from './use-row-drag'
import './row-list.css'

export interface RowListProps {
  readonly label: string
  readonly ids: readonly string[]
  readonly selection: RowSelection
  readonly onGesture: (gesture: RowGesture) => RowSelection
  /** Enter, a double click, or a click on what has `data-part="open"`. */
  readonly onOpen: (id: string) => void
  /** What the row shows; '' where its data is still read. */
  readonly children: (id: string) => ReactNode
  /** CSS px: of each row where `isFixed`, else a guess before a row is measured. */
  readonly rowHeight: number
  readonly isFixed?: boolean
  readonly className?: string
  /** Whether rows can be chosen; else they are only gone through. */
  readonly hasTicks?: boolean
  /** Whether Escape unticks what is chosen; else it is for who holds the list. */
  readonly escapeUnticks?: boolean
  /** Rows on the screen, from `start` up to and with `end`. */
  readonly onShow?: (start: number, end: number) => void
  /** A key that the list itself does not know, with the row that the keyboard is on; true where it was used. */
  readonly onKey?: (event: KeyboardEvent, active: string | null) => boolean
  /** Rows have a grip to drag them by: the dragged row goes before this one; null: to the end. */
  readonly onMove?: (id: string, before: string | null) => void
  /** Rows can be dragged elsewhere: says what with these, the dragged one or all that are ticked. */
  readonly onDrag?: (ids: readonly string[], data: DataTransfer) => void
}

/** Rows with tick boxes as a listbox with a virtual focus: only those on the screen are in the document. */
export function RowList(props: RowListProps) {
  const {
    label,
    ids,
    selection,
    onGesture,
    onOpen,
    children,
    rowHeight,
    isFixed = false,
    hasTicks = true,
    escapeUnticks = true,
    onShow,
  } = props
  const { active, ticked } = selection
  const drag = useRowDrag(ids, (id, before) => props.onMove?.(id, before))
  const scroller = useRef<HTMLDivElement>(null)
  const listId = useId()
  // The same one while the rows are: with another, the places of all of them are reckoned anew. What is not measured needs none.
  const getItemKey = useCallback((index: number) => ids[index] ?? index, [ids])
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    initialRect: guessedRect(),
    ...(isFixed ? {} : { getItemKey }),
  })
  const rows = virtual.getVirtualItems()
  const start = rows[0]?.index ?? 0
  const end = rows.at(-1)?.index ?? 0
  useEffect(() => {
    onShow?.(start, end)
  }, [onShow, start, end])
  const domId = (id: string) => `${listId}-${id}`
  const isActiveShown = active !== null && rows.some(({ index }) => ids[index] === active)
  const press = (event: KeyboardEvent): boolean => {
    if (props.onKey?.(event, active) === true) return true
    if (event.altKey) return false
    if (event.key === 'Enter' && active !== null) onOpen(active)
    else if (event.key === 'Escape' && escapeUnticks && ticked.size > 0) onGesture({ kind: 'none' })
    else if (!hasTicks && (event.key === ' ' || event.shiftKey || event.ctrlKey || event.metaKey))
      return false
    else {
      const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1)
      const made = rowKeyGesture(event, page, active)
      if (made === null) return false
      const at = ids.indexOf(onGesture(made).active ?? '')
      if (at !== -1) virtual.scrollToIndex(at)
    }
    return true
  }
  const onClick = (event: MouseEvent) => {
    const { id, part } = partAt(event)
    if (id === null) return
    const plain = !event.shiftKey && !event.ctrlKey && !event.metaKey
    if (!hasTicks) onGesture({ kind: 'to', id })
    else if (event.shiftKey) onGesture({ kind: 'range', id })
    else if (part === 'tick' || !plain) onGesture({ kind: 'toggle', id })
    else onGesture({ kind: 'to', id })
    if (part === 'open' && plain) onOpen(id)
  }
  const onDragStart = (event: DragEvent) => {
    const { id } = partAt(event)
    if (id === null) return
    props.onDrag?.(ticked.has(id) ? ids.filter((one) => ticked.has(one)) : [id], event.dataTransfer)
  }
  return (
    <div
      ref={scroller}
      className={`ui-rows ${props.className ?? ''}`}
      role="listbox"
      aria-label={label}
      aria-multiselectable={hasTicks}
      data-ticks={hasTicks}
      data-grips={props.onMove !== undefined}
      tabIndex={0}
      {...(isActiveShown ? { 'aria-activedescendant': domId(active) } : {})}
      onFocus={(event) => {
        const byKey = event.currentTarget.matches(':focus-visible')
        if (active === null && byKey) onGesture({ kind: 'step', by: 1, extend: false })
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || !press(event)) return
        event.preventDefault()
        event.stopPropagation()
      }}
      onClick={onClick}
      onDoubleClick={(event) => {
        const { id, part } = partAt(event)
        if (id !== null && part === null) onOpen(id)
      }}
      {...(props.onMove === undefined ? { onDragStart } : drag.handlers)}
    >
      <div className="ui-rows-all" role="presentation" style={{ height: virtual.getTotalSize() }}>
        {rows.map(({ index, start: offset }) => {
          const id = ids[index]
          if (id === undefined) return null
          return (
            <div
              key={id}
              id={domId(id)}
              ref={isFixed ? null : virtual.measureElement}
              className="ui-row"
              role="option"
              aria-selected={hasTicks ? ticked.has(id) : id === active}
              aria-posinset={index + 1}
              aria-setsize={ids.length}
              data-index={index}
              data-id={id}
              draggable={props.onDrag !== undefined}
              data-active={id === active}
              data-drop={drag.place?.id === id ? drag.place.side : undefined}
              style={{
                transform: `translateY(${String(offset)}px)`,
                ...(isFixed ? { height: rowHeight } : {}),
              }}
            >
              {props.onMove !== undefined && (
                <span
                  className="ui-row-grip"
                  draggable
                  data-part="grip"
                  title="Drag to put in order (Alt+↑ Alt+↓)"
                >
                  <GripVertical aria-hidden />
                </span>
              )}
              {hasTicks && (
                <span className="ui-row-tick" data-part="tick" data-on={ticked.has(id)}>
                  {ticked.has(id) && <Check aria-hidden />}
                </span>
              )}
              {children(id)}
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** Which row an event is in, and at which part of it. */
function partAt({ target }: MouseEvent): { readonly id: string | null; readonly part: string | null } {
  if (!(target instanceof Element)) return { id: null, part: null }
  return {
    id: target.closest('[data-id]')?.getAttribute('data-id') ?? null,
    part: target.closest('[data-part]')?.getAttribute('data-part') ?? null,
  }
}
