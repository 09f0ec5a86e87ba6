import { type KeyboardEvent, type MouseEvent, useId, useMemo, useRef } from 'react'
import { useVirtualizer } from '@tanstack/react-virtual'
import type { Excerpt } from '@/core/excerpt/excerpt'
import { ExcerptRow } from './excerpt-row'
import { rowKeyGesture } from './row-key-gesture'
import type { RowGesture, RowSelection } from './select-rows'
import { useRowDrag } from './use-row-drag'

/** CSS px: a guess before a row is measured. */
const guessedHeight = 112

export interface ExcerptListProps {
  readonly excerpts: readonly Excerpt[]
  readonly selection: RowSelection
  readonly onGesture: (gesture: RowGesture) => RowSelection
  readonly onOpen: (excerpt: Excerpt) => void
  readonly onCopy: () => void
  /** The dragged row, with all ticked where it is one of them, before this row; null: to the end. */
  readonly onMove: (id: string, before: string | null) => void
  /** One row up (-1) or down (1). */
  readonly onStep: (by: -1 | 1) => void
}

/** The excerpts as a listbox with a virtual focus: only the rows on the screen are in the document. */
export function ExcerptList(props: ExcerptListProps) {
  const { excerpts, selection, onGesture, onOpen } = props
  const { active, ticked } = selection
  const scroller = useRef<HTMLDivElement>(null)
  const listId = useId()
  const ids = useMemo(() => excerpts.map(({ id }) => id), [excerpts])
  const drag = useRowDrag(ids, props.onMove)
  const virtual = useVirtualizer({
    count: excerpts.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => guessedHeight,
    overscan: 6,
    getItemKey: (index) => ids[index] ?? index,
  })
  const rows = virtual.getVirtualItems()
  const show = (id: string | null) => {
    const index = id === null ? -1 : ids.indexOf(id)
    if (index !== -1) virtual.scrollToIndex(index)
  }
  const activeExcerpt = () => excerpts.find(({ id }) => id === active)
  const onKeyDown = (event: KeyboardEvent) => {
    if (!keyAction(event)) return
    event.preventDefault()
    event.stopPropagation()
  }
  /** Whether the key was the list's. */
  const keyAction = (event: KeyboardEvent): boolean => {
    const { key } = event
    if (event.altKey) {
      if (key !== 'ArrowUp' && key !== 'ArrowDown') return false
      props.onStep(key === 'ArrowUp' ? -1 : 1)
      return true
    }
    if (key === 'Enter') {
      const excerpt = activeExcerpt()
      if (excerpt !== undefined) onOpen(excerpt)
      return true
    }
    if (key === 'Escape' && ticked.size > 0) {
      onGesture({ kind: 'none' })
      return true
    }
    const page = Math.max(1, rows.length - 14)
    const gesture = rowKeyGesture(event, page, active)
    if (gesture !== null) show(onGesture(gesture).active)
    return gesture !== null
  }
  const onClick = (event: MouseEvent) => {
    const hit = partAt(event)
    if (hit === null) return
    const { id, part } = hit
    if (event.shiftKey) onGesture({ kind: 'range', id })
    else if (part === 'tick' || event.ctrlKey || event.metaKey) onGesture({ kind: 'toggle', id })
    else onGesture({ kind: 'to', id })
    if (part === 'open') open(id)
  }
  const open = (id: string) => {
    const excerpt = excerpts.find((candidate) => candidate.id === id)
    if (excerpt !== undefined) onOpen(excerpt)
  }
  const domId = (id: string) => `${listId}-${id}`
  const isActiveShown = rows.some((row) => ids[row.index] === active)
  return (
    <div
      ref={scroller}
      className="excerpts-list"
      role="listbox"
      aria-label="Excerpts"
      aria-multiselectable
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      tabIndex={0}
      {...(active !== null && isActiveShown ? { 'aria-activedescendant': domId(active) } : {})}
      onFocus={(event) => {
        if (active === null && event.currentTarget.matches(':focus-visible')) onGesture({ kind: 'step', by: 1, extend: false })
      }}
      onKeyDown={onKeyDown}
      onCopy={(event) => {
        if (getSelection()?.isCollapsed === false) return
        event.preventDefault()
        props.onCopy()
      }}
      onClick={onClick}
      onDoubleClick={(event) => {
        const hit = partAt(event)
        if (hit !== null && hit.part === null) open(hit.id)
      }}
      {...drag.handlers}
    >
      <div className="excerpts-rows" role="presentation" style={{ height: virtual.getTotalSize() }}>
        {rows.map((row) => {
          const excerpt = excerpts[row.index]
          if (excerpt === undefined) return null
          const { id } = excerpt
          return (
            <ExcerptRow
              key={id}
              ref={virtual.measureElement}
              domId={domId(id)}
              excerpt={excerpt}
              index={row.index}
              total={excerpts.length}
              offset={row.start}
              isTicked={ticked.has(id)}
              isActive={id === active}
              drop={drag.place?.id === id ? drag.place.side : null}
            />
          )
        })}
      </div>
    </div>
  )
}

/** Which row an event is in, and whether at its grip, tick box or title. */
function partAt({ target }: MouseEvent): { readonly id: string; readonly part: string | null } | null {
  if (!(target instanceof Element)) return null
  const id = target.closest('[data-id]')?.getAttribute('data-id')
  if (id === undefined || id === null) return null
  return { id, part: target.closest('[data-part]')?.getAttribute('data-part') ?? null }
}
