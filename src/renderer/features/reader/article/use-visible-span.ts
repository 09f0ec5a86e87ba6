import { useEffect, useState, type RefObject } from 'react'
import type { Span } from '@/core/anchor/span'
import { startOf, type TextIndex } from '@/dom/highlight/index-text'
import { firstBelow } from './first-below'

/** Articles with fewer stretches of text, and fewer things to paint, are painted and measured as a whole. */
const manyNodes = 400
const manyPainted = 150
const whole: Span = { start: 0, end: Number.MAX_SAFE_INTEGER }

/**
 * How far the stretch reaches beyond the view, and how little of that may be left before it is taken anew, both in
 * heights of the view.
 */
const reach = 1.5
const least = 0.5

/** From one block to another, both included. null: from the beginning, to the end. */
interface Stretch {
  readonly first: HTMLElement | null
  readonly last: HTMLElement | null
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
  const isMuch =
    index !== null &&
    (index.nodes.length > manyNodes ||
      painted > manyPainted ||
      index.container.querySelector('.reader-chunk') !== null)
  useEffect(() => {
    const view = scroller.current
    if (!isMuch || view === null) return
    let frame = 0
    let stretch: Stretch | null = null
    const look = () => {
      frame = 0
      if (stretch !== null && isEnough(view, stretch)) return
      stretch = stretchIn(index.container, view)
      setVisible(spanOf(stretch))
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
  }, [scroller, index, isMuch])
  return isMuch ? visible : whole
}

function isEnough(view: HTMLElement, { first, last }: Stretch): boolean {
  const box = view.getBoundingClientRect()
  return (
    (first === null || box.top - first.getBoundingClientRect().top >= least * box.height) &&
    (last === null || last.getBoundingClientRect().bottom - box.bottom >= least * box.height)
  )
}

function stretchIn(container: Element, view: HTMLElement): Stretch {
  const box = view.getBoundingClientRect()
  const first = firstBelow(container, box.top - reach * box.height)
  return {
    first: first === firstBelow(container, -Infinity) ? null : first,
    last: firstBelow(container, box.bottom + reach * box.height),
  }
}

function spanOf({ first, last }: Stretch): Span {
  return {
    start: first === null ? 0 : startOf(first),
    end: last === null ? whole.end : startOf(last) + last.textContent.length,
  }
}
