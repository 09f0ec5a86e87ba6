import { useEffect, useMemo, useState, type RefObject } from 'react'
import type { Span } from '@/core/anchor/span'
import { sentenceAt } from '@/core/language/sentence-at'
import type { TextIndex } from '@/dom/highlight/index-text'
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
  useEffect(() => {
    if (target === null || index === null || scroller.current === null) return
    const view = scroller.current
    const place = wholePlace(text, target)
    // At once: a key that is pressed before the next frame is meant for this place.
    onReach(place)
    const shown = requestAnimationFrame(() => {
      scrollToSpan(view, index, target)
      setFlashed(place)
    })
    const over = setTimeout(() => {
      setFlashed(null)
    }, flashMs)
    return () => {
      cancelAnimationFrame(shown)
      clearTimeout(over)
      // Done with: coming back to this item later must not jump here again.
      if (useView.getState().target === target) useView.getState().show({ target: null })
    }
  }, [target, index, text, scroller, onReach])
  usePaint(
    index,
    useMemo(() => [{ name: 'flash', spans: flashed === null ? [] : [flashed], priority: 9 }], [flashed]),
  )
}

function wholePlace(text: string, { start, end, isCut = false }: ShownPlace): Span {
  if (!isCut) return { start, end }
  return { start: sentenceAt(text, start).start, end: sentenceAt(text, Math.max(start, end - 1)).end }
}
