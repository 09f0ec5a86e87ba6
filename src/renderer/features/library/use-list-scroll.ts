import { useLayoutEffect, useMemo, useRef, type RefObject } from 'react'
import { keptScroll } from './kept-scroll'
import { useItemList } from './use-item-list'
import type { ListedIds } from './use-listed-ids'

/** Keeps the rows on the screen in their place while others come and go; another view starts at its top. */
export function useKeptPlace(
  listed: ListedIds,
  scroller: RefObject<HTMLElement | null>,
  rowHeight: number,
): void {
  const before = useRef(listed)
  useLayoutEffect(() => {
    const list = scroller.current
    const { key, ids } = before.current
    before.current = listed
    if (list === null || ids === listed.ids) return
    const { scrollTop } = list
    list.scrollTo({ top: key === listed.key ? keptScroll({ ids, scrollTop, rowHeight }, listed.ids) : 0 })
  }, [listed, scroller, rowHeight])
}

/** Brings the row with the keyboard onto the screen when it moved, never when the list did. */
export function useActiveInSight(
  ids: readonly string[],
  active: string | null,
  scroller: RefObject<HTMLElement | null>,
  rowHeight: number,
): void {
  const place = useMemo(() => (active === null ? -1 : ids.indexOf(active)), [ids, active])
  const shown = useRef(active)
  useLayoutEffect(() => {
    const list = scroller.current
    if (list === null || place === -1 || shown.current === active) return
    shown.current = active
    const top = place * rowHeight
    const end = top + rowHeight - list.clientHeight
    if (top < list.scrollTop) list.scrollTo({ top })
    else if (end > list.scrollTop) list.scrollTo({ top: end })
  }, [active, place, scroller, rowHeight])
}

/** A list that comes back to the screen (after a search, say) stands where it stood. */
export function useReturnedPlace(key: string, scroller: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const list = scroller.current
    if (list === null) return
    const { left, leave } = useItemList.getState()
    if (left.key === key) list.scrollTo({ top: left.scrollTop })
    return () => {
      leave({ key, scrollTop: list.scrollTop })
    }
  }, [key, scroller])
}
