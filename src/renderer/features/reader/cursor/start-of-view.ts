import type { Span } from '@/core/anchor/span'
import { blocksOf, startOf, type TextIndex } from '@/dom/highlight/index-text'
import { firstBelow } from '../article/first-below'

/** A place just before the first block in view, from which the cursor moves to it. */
export function startOfView(index: TextIndex | null, scroller: HTMLElement | null): Span {
  if (index === null || scroller === null) return { start: -1, end: 0 }
  const top = scroller.getBoundingClientRect().top
  const start = startFrom(index.container, top)
  return { start: start - 1, end: start }
}

/** Of the first block that begins at `top` or below it. */
function startFrom(container: Element, top: number): number {
  const block = firstBelow(container, top)
  if (block === null) return 0
  if (block.getBoundingClientRect().top >= top) return startOf(block)
  const blocks = blocksOf(container)
  const next = blocks[blocks.indexOf(block) + 1]
  return next === undefined ? 0 : startOf(next)
}
