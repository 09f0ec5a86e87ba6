import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { elementIds } from './element-ids'
import type { FoundItem } from './find-hits'
import { focusSearch } from './focus-search'
import { hitKeyGesture } from './hit-key-gesture'
import { openHit } from './open-hit'
import { SearchRow } from './search-row'
import { type HitGesture, selectHits } from './select-hits'
import { useSearchResults } from './use-search-results'

/** CSS px; as `.search-row` in search-results.css. */
const rowHeight = 100
/** Rows before the end of what is loaded at which the next page is fetched. */
const ahead = 15

interface HitListProps {
  readonly found: readonly FoundItem[]
  readonly onEnter: () => void
}

/** The hits as a listbox with a virtual focus: only the rows on the screen are in the document. */
export function HitList({ found, onEnter }: HitListProps) {
  const session = useSession()
  const scroller = useRef<HTMLDivElement>(null)
  const listId = useId()
  const total = useSearchResults((results) => results.total)
  const answered = useSearchResults((results) => results.answered)
  const { active, selected, make } = useHitSelection(found)
  const virtual = useVirtualizer({
    count: found.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    getItemKey: (index) => found[index]?.item.id ?? index,
  })
  const rows = virtual.getVirtualItems()
  const lastShown = rows.at(-1)?.index ?? 0
  useEffect(() => {
    if (lastShown >= found.length - ahead) void useSearchResults.getState().more(session)
  }, [session, lastShown, found.length])
  // Another search begins at its top; the same one, searched again, stays where it is.
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 })
  }, [answered])
  const move = (gesture: HitGesture) => {
    const to = make(gesture)
    const index = found.findIndex(({ item }) => item.id === to)
    if (index !== -1) virtual.scrollToIndex(index)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1)
    const gesture = event.altKey ? null : hitKeyGesture(event, page)
    if (event.key === 'Enter') onEnter()
    else if (event.key === 'Escape' || (event.key === 'ArrowUp' && !event.shiftKey && active === found[0]?.item.id)) focusSearch()
    else if (gesture !== null) move(gesture)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onMouseDown = (event: MouseEvent) => {
    const id = event.target instanceof Element ? (event.target.closest('[data-id]')?.getAttribute('data-id') ?? null) : null
    if (id === null || event.button !== 0) return
    if (event.ctrlKey || event.metaKey) make({ kind: 'toggle', id })
    else make({ kind: 'to', id, extend: event.shiftKey })
  }
  const domId = (id: string) => `${listId}-${id}`
  const isActiveShown = rows.some((row) => found[row.index]?.item.id === active)
  return (
    <div
      ref={scroller}
      id={elementIds.results}
      className="search-list"
      role="listbox"
      aria-label="Items found"
      aria-multiselectable
      tabIndex={0}
      {...(active !== null && isActiveShown ? { 'aria-activedescendant': domId(active) } : {})}
      onFocus={(event) => {
        // Coming from the box by arrow: the first hit is chosen, so that the next key goes on from it.
        if (active === null && event.currentTarget.matches(':focus-visible')) move({ kind: 'step', by: 1, extend: false })
      }}
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
      onDoubleClick={onEnter}
    >
      <div className="search-list-rows" role="presentation" style={{ height: virtual.getTotalSize() }}>
        {rows.map((row) => {
          const hit = found[row.index]
          if (hit === undefined) return null
          const { id } = hit.item
          return (
            <SearchRow
              key={id}
              domId={domId(id)}
              found={hit}
              place={row.index + 1}
              total={total}
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

/** What is chosen: kept in the view for what is done with many items; the one that is chosen alone is opened. */
function useHitSelection(found: readonly FoundItem[]) {
  const selectedIds = useView((view) => view.selectedIds)
  const [place, setPlace] = useState<{ active: string | null; anchor: string | null }>({ active: null, anchor: null })
  const isThere = found.some(({ item }) => item.id === place.active)
  const now = isThere ? place : { active: null, anchor: null }
  const make = (gesture: HitGesture): string | null => {
    const next = selectHits(found.map(({ item }) => item.id), { ...now, selected: selectedIds }, gesture)
    setPlace({ active: next.active, anchor: next.anchor })
    useView.getState().show({ selectedIds: next.selected })
    const [only] = next.selected
    const hit = next.selected.length === 1 ? found.find(({ item }) => item.id === only) : undefined
    if (hit !== undefined) openHit(hit)
    return next.active
  }
  return { active: now.active, selected: new Set(selectedIds), make }
}
