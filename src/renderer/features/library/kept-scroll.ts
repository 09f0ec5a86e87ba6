/** Rows of one height, and where the list is scrolled to, in CSS px. */
interface ScrolledList {
  readonly ids: readonly string[]
  readonly scrollTop: number
  readonly rowHeight: number
}

/**
 * Where a list has to be scrolled to so that the rows on the screen stay where they are while others come and go
 * above them. A list at its very top stays there, since what is new is what its reader waits for.
 */
export function keptScroll({ ids, scrollTop, rowHeight }: ScrolledList, after: readonly string[]): number {
  if (scrollTop <= 0) return 0
  const first = Math.floor(scrollTop / rowHeight)
  const places = new Map(after.map((id, place) => [id, place]))
  for (let place = first; place < ids.length; place++) {
    const now = places.get(ids[place] ?? '')
    if (now !== undefined) return Math.max(0, scrollTop + (now - place) * rowHeight)
  }
  return scrollTop
}
