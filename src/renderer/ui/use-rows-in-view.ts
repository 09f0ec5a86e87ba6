import { useLayoutEffect, useState, type RefObject } from 'react'

interface RowSpan {
  readonly start: number
  /** Not in it any more. */
  readonly end: number
  /** Rows of a page: as many as fit on the screen, less one that stays in sight. */
  readonly page: number
}

/** Rows that are drawn beyond the edges; the span moves in steps of as many, and not for each row that is scrolled by. */
const beyond = 8

/**
 * Which rows of a box of rows of one height (CSS px) are on the screen, where the box is one of several things in what scrolls:
 * whatever grows above moves it too. Empty until the box is laid out.
 */
export function useRowsInView(box: RefObject<HTMLElement | null>, count: number, rowHeight: number): RowSpan {
  const [span, setSpan] = useState<RowSpan>({ start: 0, end: 0, page: 1 })
  useLayoutEffect(() => {
    if (box.current === null) return undefined
    const root = box.current
    const scroller = scrollerOf(root)
    const look = () => {
      const seen = spanOf(root, scroller, count, rowHeight)
      setSpan((known) => (isSame(known, seen) ? known : seen))
    }
    look()
    scroller.addEventListener('scroll', look, { passive: true })
    const sizes = new ResizeObserver(look)
    const watchSizes = () => {
      sizes.disconnect()
      for (const element of [scroller, ...scroller.children]) sizes.observe(element)
    }
    watchSizes()
    const parts = new MutationObserver(watchSizes)
    parts.observe(scroller, { childList: true })
    return () => {
      scroller.removeEventListener('scroll', look)
      sizes.disconnect()
      parts.disconnect()
    }
  }, [box, count, rowHeight])
  return span
}

function spanOf(root: HTMLElement, scroller: HTMLElement, count: number, rowHeight: number): RowSpan {
  const top = root.getBoundingClientRect().top
  const view = scroller.getBoundingClientRect()
  const stepOf = (y: number, round: (steps: number) => number) =>
    round((y - top) / rowHeight / beyond) * beyond
  const within = (row: number) => Math.max(0, Math.min(count, row))
  return {
    start: within(stepOf(view.top, Math.floor) - beyond),
    end: within(stepOf(view.bottom, Math.ceil) + beyond),
    page: Math.max(1, Math.floor(view.height / rowHeight) - 1),
  }
}

function isSame(a: RowSpan, b: RowSpan): boolean {
  return a.start === b.start && a.end === b.end && a.page === b.page
}

function scrollerOf(root: HTMLElement): HTMLElement {
  for (let at = root.parentElement; at !== null; at = at.parentElement)
    if (/auto|scroll/u.test(getComputedStyle(at).overflowY)) return at
  return document.documentElement
}
