import type { Span } from '@/core/anchor/span'
import { blocksOf, startOf, type TextIndex } from '@/dom/highlight/index-text'

/** A place just before the first block in view, from which the cursor moves to it. */
export function startOfView(index: TextIndex | null, scroller: HTMLElement | null): Span {
  if (index === null || scroller === null) return { start: -1, end: 0 }
  const top = scroller.getBoundingClientRect().top
  const block = blocksOf(index.container).find((known) => known.getBoundingClientRect().top >= top)
  const start = block === undefined ? 0 : startOf(block)
  return { start: start - 1, end: start }
}
