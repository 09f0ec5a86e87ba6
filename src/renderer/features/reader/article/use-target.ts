import { useEffect, useMemo, useState, type RefObject } from 'react'
import type { Span } from '@/core/anchor/span'
import type { TextIndex } from '@/dom/highlight/index-text'
import { useView } from '@/renderer/session/use-view'
import { scrollToSpan } from './scroll-to-span'
import { usePaint } from './use-paint'

const flashMs = 1600

/** Scrolls to the span that the window asks for and shows it for a moment. */
export function useTarget(
  index: TextIndex | null,
  scroller: RefObject<HTMLElement | null>,
  setCursor: (span: Span) => void,
): void {
  const target = useView((view) => view.target)
  const [flashed, setFlashed] = useState<Span | null>(null)
  useEffect(() => {
    if (target === null || index === null || scroller.current === null) return
    const view = scroller.current
    const shown = requestAnimationFrame(() => {
      scrollToSpan(view, index, target)
      setCursor(target)
      setFlashed(target)
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
  }, [target, index, scroller, setCursor])
  usePaint(
    index,
    useMemo(() => [{ name: 'flash', spans: flashed === null ? [] : [flashed], priority: 9 }], [flashed]),
  )
}
