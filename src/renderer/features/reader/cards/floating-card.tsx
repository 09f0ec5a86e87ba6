import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import type { Span } from '@/core/anchor/span'
import type { TextIndex } from '@/dom/highlight/index-text'
import { placeBeside } from './place-beside'

interface FloatingCardProps {
  readonly label: string
  /** The words it belongs to. */
  readonly span: Span
  readonly index: TextIndex
  /** It is positioned in this element, which scrolls with the text. */
  readonly column: RefObject<HTMLElement | null>
  readonly scroller: RefObject<HTMLElement | null>
  readonly onClose: () => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
  readonly children: ReactNode
}

/** Floats below a span, or above it where there is no room. Escape and a click elsewhere close it. */
export function FloatingCard(props: FloatingCardProps) {
  const { label, span, index, column, scroller, onClose, onKeyDown, children } = props
  const card = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const element = card.current
    const before = document.activeElement
    return () => {
      const isLeft = document.activeElement === document.body || element?.contains(document.activeElement)
      if (isLeft === true && before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])

  useLayoutEffect(() => {
    const element = card.current
    if (element === null) return
    const place = () => {
      if (column.current !== null && scroller.current !== null) {
        // The button that was pressed may be gone: the keys of the card have to go on working.
        if (document.activeElement === document.body) element.focus({ preventScroll: true })
        placeBeside(element, { index, column: column.current, scroller: scroller.current }, span, 'below')
      }
    }
    const observer = new ResizeObserver(place)
    observer.observe(element)
    place()
    // Until here it is hidden and takes no focus: focusing it out of place would scroll the text.
    element.dataset['placed'] = ''
    const first =
      element.querySelector<HTMLElement>('[data-card-focus]') ?? element.querySelector('input, textarea')
    const wanted = first ?? element
    wanted.focus({ preventScroll: true })
    return () => {
      observer.disconnect()
    }
  }, [column, scroller, index, span])

  useEffect(() => {
    const onPointerDown = (event: PointerEvent) => {
      const target = event.target
      // What floats above the card (a list of choices) is rendered at the end of the document.
      const isAbove =
        target instanceof Element && target.closest('.ui-menu-box, .ui-popover, .ui-tooltip') !== null
      if (target instanceof Node && card.current?.contains(target) !== true && !isAbove) onClose()
    }
    document.addEventListener('pointerdown', onPointerDown)
    return () => {
      document.removeEventListener('pointerdown', onPointerDown)
    }
  }, [onClose])

  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onClose()
    } else onKeyDown?.(event)
  }
  return (
    <div
      ref={card}
      className="reader-card"
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={handleKey}
    >
      {children}
    </div>
  )
}
