import type { Span } from '@/core/anchor/span'
import type { TextIndex } from '@/dom/highlight/index-text'
import { rangeOf } from '@/dom/highlight/range-of'
import { untilSettled } from './until-settled'

/**
 * Brings a span to the middle of the view. `if-hidden` leaves the view where all of the span's first line shows.
 * Blocks out of sight are not laid out, so that the place is corrected once they are.
 */
export function scrollToSpan(
  scroller: HTMLElement,
  index: TextIndex,
  span: Span,
  when: 'always' | 'if-hidden' = 'always',
): void {
  const range = rangeOf(index, span)
  if (range === null) return
  if (when === 'if-hidden' && isShown(scroller, range)) return
  centre(scroller, range)
  untilSettled(index.container, () => {
    if (!isShown(scroller, range)) centre(scroller, range)
  })
}

function centre(scroller: HTMLElement, range: Range): void {
  const view = scroller.getBoundingClientRect()
  const box = firstLine(range)
  scroller.scrollTop += box.top + box.height / 2 - view.top - view.height / 2
}

function isShown(scroller: HTMLElement, range: Range): boolean {
  const view = scroller.getBoundingClientRect()
  const box = firstLine(range)
  const edge = Math.min(48, view.height / 8)
  return box.top >= view.top + edge && box.bottom <= view.bottom - edge
}

function firstLine(range: Range): DOMRect {
  return range.getClientRects()[0] ?? range.getBoundingClientRect()
}
