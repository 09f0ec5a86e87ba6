import { useEffect, useMemo, useState, type RefObject } from 'react'
import type { Span } from '@/core/anchor/span'
import { blocksOf, startOf, type TextIndex } from '@/dom/highlight/index-text'

/** Articles with fewer blocks are painted and measured as a whole. */
const manyBlocks = 400
const whole: Span = { start: 0, end: Number.MAX_SAFE_INTEGER }

/**
 * The stretch of text that is worth painting and measuring: all of it, but in a very long article only what is
 * within a screen of the view.
 */
export function useVisibleSpan(scroller: RefObject<HTMLElement | null>, index: TextIndex | null): Span {
  const [visible, setVisible] = useState<Span>({ start: 0, end: 0 })
  const isLong = useMemo(() => index !== null && blocksOf(index.container).length > manyBlocks, [index])
  useEffect(() => {
    const view = scroller.current
    if (!isLong || index === null || view === null) return
    const all = blocksOf(index.container)
    let frame = 0
    const look = () => {
      frame = 0
      const next = spanInView(all, view)
      setVisible((before) => (before.start === next.start && before.end === next.end ? before : next))
    }
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(look)
    }
    soon()
    view.addEventListener('scroll', soon, { passive: true })
    return () => {
      view.removeEventListener('scroll', soon)
      cancelAnimationFrame(frame)
    }
  }, [scroller, index, isLong])
  return isLong ? visible : whole
}

function spanInView(blocks: readonly HTMLElement[], view: HTMLElement): Span {
  const box = view.getBoundingClientRect()
  const first = firstBelow(blocks, box.top - box.height)
  const last = firstBelow(blocks, box.bottom + box.height)
  const from = blocks[first]
  const to = blocks[last + 1]
  return {
    start: from === undefined ? 0 : startOf(from),
    end: to === undefined ? Number.MAX_SAFE_INTEGER : startOf(to),
  }
}

/** Place of the first block that ends below `y`, by binary search. */
function firstBelow(blocks: readonly HTMLElement[], y: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? Infinity) > y) high = middle
    else low = middle + 1
  }
  return low
}
