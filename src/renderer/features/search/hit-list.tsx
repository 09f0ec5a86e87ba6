import { useEffect, useId, useMemo, useRef } from 'react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useSession } from '@/renderer/session/use-session'
import { guessedRect } from '@/renderer/ui/guessed-rect'
import { elementIds } from './element-ids'
import { hitListSize } from './hit-list-size'
import { hitListEvents } from './hit-list-events'
import { kindNames } from './kind-names'
import { openHit } from './open-hit'
import { countHits, type ResultRow } from './result-rows'
import { SearchRow } from './search-row'
import type { HitGesture } from './select-hits'
import { useHitSelection } from './use-hit-selection'
import { useResultLayout } from './use-result-layout'
import { useSearchResults } from './use-search-results'

const headHeight = 28
const { rowHeight, overscan, ahead } = hitListSize

interface HitListProps {
  readonly rows: readonly ResultRow[]
  readonly onEnter: () => void
}

/** The hits as a listbox with a virtual focus: only the rows on the screen are in the document. */
export function HitList({ rows: lines, onEnter }: HitListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const listId = useId()
  const layout = useResultLayout((state) => state.layout)
  const total = useSearchResults((results) => countHits({ ...results, layout }))
  const places = useMemo(() => placesOf(lines), [lines])
  const { active, isSelected, make } = useHitSelection(lines)
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === 'head' ? headHeight : rowHeight),
    overscan,
    initialRect: guessedRect(),
    getItemKey: (index) => lines[index]?.key ?? index,
  })
  const rows = virtual.getVirtualItems()
  useNextPage(rows.at(-1)?.index ?? 0, lines.length)
  useStart(
    virtual,
    lines.findIndex(({ key }) => key === active),
  )
  const page = () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1)
  const move = (gesture: HitGesture) => {
    const to = make(gesture)
    const index = lines.findIndex(({ key }) => key === to)
    if (index !== -1) virtual.scrollToIndex(index)
  }
  const isAtFirst = active === lines.find(({ kind }) => kind === 'hit')?.key
  const enter = () => {
    const at = lines.find(({ key }) => key === active)
    if (at?.kind === 'hit' && at.found.item === null) openHit(at.found)
    else onEnter()
  }
  const domId = (id: string) => `${listId}-${id}`
  const isActiveShown = active !== null && rows.some(({ index }) => lines[index]?.key === active)
  return (
    <div
      ref={scroller}
      id={elementIds.results}
      className="search-list"
      role="listbox"
      aria-label="Items found"
      aria-multiselectable
      tabIndex={0}
      {...(isActiveShown ? { 'aria-activedescendant': domId(active) } : {})}
      onFocus={(event) => {
        // Coming from the box by arrow: the first hit is chosen, so that the next key goes on from it.
        const byKey = event.currentTarget.matches(':focus-visible')
        if (active === null && byKey) move({ kind: 'step', by: 1, extend: false })
      }}
      {...hitListEvents({ page, isAtFirst, move, onEnter: enter })}
    >
      <div className="search-list-rows" role="presentation" style={{ height: virtual.getTotalSize() }}>
        {rows.map(({ index, start }) => {
          const line = lines[index]
          if (line === undefined) return null
          if (line.kind === 'head') {
            return (
              <div
                key={index}
                className="search-head"
                role="presentation"
                style={{ transform: `translateY(${String(start)}px)` }}
              >
                {kindNames[line.of][1]}
              </div>
            )
          }
          return (
            <SearchRow
              // Not by its hit: each key finds others, and a row that is there is filled sooner than a new one is made.
              key={index}
              domId={domId(line.key)}
              id={line.key}
              found={line.found}
              place={places[index] ?? 0}
              total={total}
              offset={start}
              isSelected={isSelected(line)}
              isActive={line.key === active}
            />
          )
        })}
      </div>
    </div>
  )
}

/** The place of each line among the hits: headings are none. */
function placesOf(lines: readonly ResultRow[]): readonly number[] {
  let hits = 0
  return lines.map(({ kind }) => (kind === 'hit' ? (hits += 1) : hits))
}

/** Fetches further hits before the end of the loaded ones is reached. */
function useNextPage(lastShown: number, loaded: number): void {
  const session = useSession()
  // Of each answer anew: one that came because the archive changed has ended the fetching for the one before.
  const found = useSearchResults((results) => results.found)
  useEffect(() => {
    if (lastShown >= loaded - ahead) void useSearchResults.getState().more(session)
  }, [session, lastShown, loaded, found])
}

interface Scrolled {
  readonly scrollOffset: number | null
  readonly scrollToOffset: (to: number) => void
  readonly scrollToIndex: (index: number) => void
}

/**
 * Another search begins at its top; the same one, searched again, stays where it is, and has the row of the keyboard in sight
 * where the list comes back to the screen.
 * @param active -1: none
 */
function useStart(virtual: Scrolled, active: number): void {
  const answered = useSearchResults((results) => results.answered)
  const returnsTo = useRef(active)
  const shown = useRef<string | null>(null)
  useEffect(() => {
    if (shown.current === answered) return
    const isNew = shown.current === null
    shown.current = answered
    if (isNew && returnsTo.current !== -1) virtual.scrollToIndex(returnsTo.current)
    // Nearly always it is there already: to scroll all the same would cost each key a layout of its own.
    else if (virtual.scrollOffset !== 0) virtual.scrollToOffset(0)
  }, [virtual, answered])
}
