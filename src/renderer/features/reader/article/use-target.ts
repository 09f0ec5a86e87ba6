import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import type { Span } from '@/core/anchor/span'
import { sentenceAt } from '@/core/language/sentence-at'
import type { TextIndex } from '@/dom/highlight/index-text'
import { rangeOf } from '@/dom/highlight/range-of'
import { useView, type ShownPlace } from '@/renderer/session/use-view'
import { scrollToSpan } from './scroll-to-span'
import { usePaint } from './use-paint'

const flashMs = 1600

/** Scrolls to the span that the window asks for and shows it for a moment. `onReach` has to stay the same. */
export function useTarget(
  index: TextIndex | null,
  text: string,
  scroller: RefObject<HTMLElement | null>,
  onReach: (span: Span) => void,
): void {
  const target = useView((view) => view.target)
  const [flashed, setFlashed] = useState<Span | null>(null)
  const reached = useRef<ShownPlace | null>(null)
  useEffect(() => {
    if (target === null || target === reached.current || index === null || scroller.current === null) return
    // Of a long text the place may not be there yet: it comes with another index.
    if (rangeOf(index, target) === null && index.container.querySelector('.reader-chunk:empty') !== null)
      return
    const view = scroller.current
    const place = wholePlace(text, target)
    reached.current = target
    // At once: a key that is pressed before the next frame is meant for this place.
    onReach(place)
    requestAnimationFrame(() => {
      scrollToSpan(view, index, target)
      setFlashed(place)
    })
  }, [target, index, text, scroller, onReach])
  useEffect(() => {
    if (flashed === null) return
    const over = setTimeout(() => {
      setFlashed(null)
    }, flashMs)
    return () => {
      clearTimeout(over)
    }
  }, [flashed])
  useEffect(
    () => () => {
      // Done with: coming back to this item later must not jump here again.
      if (useView.getState().target === reached.current) useView.getState().show({ target: null })
    },
    [],
  )
  usePaint(
    index,
    useMemo(() => [{ name: 'flash', spans: flashed === null ? [] : [flashed], priority: 9 }], [flashed]),
  )
}

function wholePlace(text: string, { start, end, isCut = false }: ShownPlace): Span {
  if (!isCut) return { start, end }
  return { start: sentenceAt(text, start).start, end: sentenceAt(text, Math.max(start, end - 1)).end }
}
