import { useEffect, useMemo, useState, type RefObject } from 'react'
import type { Span } from '@/core/anchor/span'
import { blocksOf, startOf, type TextIndex } from '@/dom/highlight/index-text'
import { firstBelow } from './first-below'

/** Articles with fewer blocks, and fewer things to paint, are painted and measured as a whole. */
const manyBlocks = 400
const manyPainted = 150
const whole: Span = { start: 0, end: Number.MAX_SAFE_INTEGER }

/**
 * How far the stretch reaches beyond the view, and how little of that may be left before it is taken anew, both in
 * heights of the view.
 */
const reach = 1.5
const least = 0.5

/** Blocks by their place in the article, the last one included. */
interface Stretch {
  readonly first: number
  readonly last: number
}

/**
 * The stretch of text that is worth painting and measuring: all of it, but in an article that is very long or has
 * very many things painted (as many as `painted` says) only what is near the view. It reaches well beyond the view and
 * is taken anew near its ends alone, since each new one is painted and measured.
 */
export function useVisibleSpan(
  scroller: RefObject<HTMLElement | null>,
  index: TextIndex | null,
  painted: number,
): Span {
  const [visible, setVisible] = useState<Span>({ start: 0, end: 0 })
  const blocks = useMemo(() => (index === null ? [] : blocksOf(index.container)), [index])
  const isMuch = blocks.length > manyBlocks || painted > manyPainted
  useEffect(() => {
    const view = scroller.current
    if (!isMuch || view === null) return
    let frame = 0
    let stretch: Stretch | null = null
    const look = () => {
      frame = 0
      if (stretch !== null && isEnough(blocks, view, stretch)) return
      stretch = stretchIn(blocks, view)
      setVisible(spanOf(blocks, stretch))
    }
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(look)
    }
    soon()
    view.addEventListener('scroll', soon, { passive: true })
    const resized = new ResizeObserver(soon)
    resized.observe(view)
    return () => {
      view.removeEventListener('scroll', soon)
      resized.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [scroller, blocks, isMuch])
  return isMuch ? visible : whole
}

function isEnough(blocks: readonly HTMLElement[], view: HTMLElement, { first, last }: Stretch): boolean {
  const box = view.getBoundingClientRect()
  const above = blocks[first]
  const below = blocks[last]
  return (
    (first === 0 ||
      above === undefined ||
      box.top - above.getBoundingClientRect().top >= least * box.height) &&
    (last === blocks.length - 1 ||
      below === undefined ||
      below.getBoundingClientRect().bottom - box.bottom >= least * box.height)
  )
}

function stretchIn(blocks: readonly HTMLElement[], view: HTMLElement): Stretch {
  const box = view.getBoundingClientRect()
  const last = firstBelow(blocks, box.bottom + reach * box.height)
  return {
    first: firstBelow(blocks, box.top - reach * box.height),
    last: Math.min(last, blocks.length - 1),
  }
}

function spanOf(blocks: readonly HTMLElement[], { first, last }: Stretch): Span {
  const from = blocks[first]
  const to = blocks[last + 1]
  return {
    start: from === undefined ? 0 : startOf(from),
    end: to === undefined ? Number.MAX_SAFE_INTEGER : startOf(to),
  }
}
