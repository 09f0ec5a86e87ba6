import { useId, useMemo, useRef, type DragEvent } from 'react'
import { useVirtualizer } from '@tanstack/react-virtual'
import type { Excerpt } from '@/core/excerpt/excerpt'
import { useColourNames } from '@/renderer/session/use-colour-names'
import { type ExcerptListActions, excerptListEvents } from './excerpt-list-events'
import { ExcerptRow } from './excerpt-row'
import { writeExcerptDrag } from '@/renderer/session/excerpt-drag'
import { showDragCount } from '@/renderer/ui/show-drag-count'
import type { RowSelection } from '@/renderer/ui/select-rows'
import { useRowDrag } from '@/renderer/ui/use-row-drag'

/** CSS px: a guess before a row is measured. */
const guessedHeight = 112

export interface ExcerptListProps extends ExcerptListActions {
  readonly excerpts: readonly Excerpt[]
  readonly selection: RowSelection
  /** The dragged row, with all ticked where it is one of them, before this row; null: to the end. */
  readonly onMove: (id: string, before: string | null) => void
}

/** The excerpts as a listbox with a virtual focus: only the rows on the screen are in the document. */
export function ExcerptList({ excerpts, selection, onMove, ...actions }: ExcerptListProps) {
  const { active, ticked } = selection
  const scroller = useRef<HTMLDivElement>(null)
  const listId = useId()
  const colourNames = useColourNames()
  const ids = useMemo(() => excerpts.map(({ id }) => id), [excerpts])
  const drag = useRowDrag(ids, onMove)
  const virtual = useVirtualizer({
    count: excerpts.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => guessedHeight,
    overscan: 6,
    getItemKey: (index) => ids[index] ?? index,
  })
  const rows = virtual.getVirtualItems()
  const page = () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / guessedHeight) - 1)
  const reveal = (id: string | null) => {
    const index = id === null ? -1 : ids.indexOf(id)
    if (index !== -1) virtual.scrollToIndex(index)
  }
  const domId = (id: string) => `${listId}-${id}`
  const isActiveShown = active !== null && rows.some((row) => ids[row.index] === active)
  const onDragStart = (event: DragEvent) => {
    const row =
      event.target instanceof HTMLElement && event.target.dataset.part !== 'grip' ? event.target : null
    const id = row?.closest<HTMLElement>('[data-id]')?.dataset.id
    if (id === undefined) {
      drag.handlers.onDragStart(event)
      return
    }
    const some = excerpts.filter((excerpt) => (ticked.has(id) ? ticked.has(excerpt.id) : excerpt.id === id))
    const texts = some.map(({ text }) => text)
    writeExcerptDrag(event.dataTransfer, texts, () => Promise.resolve(some))
    showDragCount(event.dataTransfer, some.length, 'excerpts')
  }
  return (
    <div
      ref={scroller}
      className="excerpts-list"
      role="listbox"
      aria-label="Excerpts"
      aria-multiselectable
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      tabIndex={0}
      {...(isActiveShown ? { 'aria-activedescendant': domId(active) } : {})}
      onFocus={(event) => {
        const byKey = event.currentTarget.matches(':focus-visible')
        if (active === null && byKey) actions.onGesture({ kind: 'step', by: 1, extend: false })
      }}
      {...excerptListEvents({ excerpts, selection, page, reveal }, actions)}
      {...drag.handlers}
      onDragStart={onDragStart}
    >
      <div className="excerpts-rows" role="presentation" style={{ height: virtual.getTotalSize() }}>
        {rows.map(({ index, start }) => {
          const excerpt = excerpts[index]
          if (excerpt === undefined) return null
          const { id } = excerpt
          return (
            <ExcerptRow
              key={id}
              measure={virtual.measureElement}
              domId={domId(id)}
              excerpt={excerpt}
              colourNames={colourNames}
              index={index}
              total={excerpts.length}
              offset={start}
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
