import type { Span } from '@/core/anchor/span'
import type { TextIndex } from '@/dom/highlight/index-text'
import { rangeOf } from '@/dom/highlight/range-of'

const gap = 8

export interface Surroundings {
  readonly index: TextIndex
  /** What floats is positioned in it; it scrolls with the text. */
  readonly column: HTMLElement
  /** What floats stays inside its view. */
  readonly scroller: HTMLElement
}

/**
 * Puts a floating element beside the words of a span, on the other side where there is no room. Where neither side has
 * any, the text makes room below as far as the words stay in view: else it would stand over the words it is about.
 */
export function placeBeside(
  floating: HTMLElement,
  { index, column, scroller }: Surroundings,
  span: Span,
  side: 'above' | 'below',
): void {
  const boxes = [...(rangeOf(index, span)?.getClientRects() ?? [])]
  const first = boxes[0]
  const last = boxes.at(-1)
  if (first === undefined || last === undefined) return
  const origin = column.getBoundingClientRect()
  const view = scroller.getBoundingClientRect()
  const { offsetHeight: height, offsetWidth: width } = floating
  const above = first.top - gap - height
  const below = last.bottom + gap
  const fits = { above: above >= view.top + gap, below: below + height <= view.bottom - gap }
  if (!fits.above && !fits.below) {
    const room = Math.min(below + height - (view.bottom - gap), first.top - view.top - gap)
    const before = scroller.scrollTop
    if (room > 0) scroller.scrollBy({ top: room, behavior: 'instant' })
    if (scroller.scrollTop !== before) return placeBeside(floating, { index, column, scroller }, span, side)
  }
  const other = side === 'above' ? 'below' : 'above'
  const chosen = fits[side] || !fits[other] ? side : other
  const wanted = chosen === 'above' ? above : below
  const top = clamp(wanted, view.top + gap, view.bottom - height - gap)
  const left = clamp(side === 'above' ? first.left : last.left, view.left + gap, view.right - width - 2 * gap)
  floating.style.top = `${String(top - origin.top)}px`
  floating.style.left = `${String(left - origin.left)}px`
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
