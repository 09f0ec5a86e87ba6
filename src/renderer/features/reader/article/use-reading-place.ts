import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { blockAt } from '@/dom/highlight/block-at'
import { startOf, type TextIndex } from '@/dom/highlight/index-text'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { firstBelow } from './first-below'
import { untilSettled } from './until-settled'

/** Comes back to where the item was left, unless a place was asked for, and remembers it while it is scrolled. */
export function useReadingPlace(
  scroller: RefObject<HTMLElement | null>,
  index: TextIndex | null,
  itemId: string,
): void {
  const { places } = useSession()
  const arrivedIn = useRef<Element | null>(null)
  useLayoutEffect(() => {
    const view = scroller.current
    // Once: more of a long text comes when somebody reads in it already.
    if (view === null || index === null || arrivedIn.current === index.container) return
    arrivedIn.current = index.container
    if (useView.getState().target !== null) return
    const place = places.of(itemId)
    // Of another version of the text the block that stands there now.
    const block = place === null ? null : blockAt(index, place.start)
    if (place === null || block === null) return
    const away = () => block.getBoundingClientRect().top - view.getBoundingClientRect().top + place.above
    view.scrollBy(0, away())
    untilSettled(index.container, () => {
      view.scrollBy(0, away())
    })
  }, [scroller, index, itemId, places])

  useEffect(() => {
    const view = scroller.current
    if (view === null || index === null) return
    const remember = () => {
      const top = view.getBoundingClientRect().top
      const block = firstBelow(index.container, top)
      if (block === null) return
      const above = view.scrollTop === 0 ? 0 : top - block.getBoundingClientRect().top
      places.keep({ itemId, start: startOf(block), above })
    }
    view.addEventListener('scrollend', remember)
    return () => {
      view.removeEventListener('scrollend', remember)
    }
  }, [scroller, index, itemId, places])
}
