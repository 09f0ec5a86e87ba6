import type { KeyboardEvent, MouseEvent } from 'react'
import { focusSearch } from './focus-search'
import { hitKeyGesture } from './hit-key-gesture'
import type { HitGesture } from './select-hits'

interface HitListOnScreen {
  /** Rows of a page. */
  readonly page: () => number
  readonly isAtFirst: boolean
  readonly move: (gesture: HitGesture) => void
  /** Enter or a double click: on to the reader. */
  readonly onEnter: () => void
}

/** What keys and clicks do in the list of hits. */
export function hitListEvents({ page, isAtFirst, move, onEnter }: HitListOnScreen) {
  return {
    onKeyDown: (event: KeyboardEvent) => {
      const gesture = event.altKey ? null : hitKeyGesture(event, page())
      const leaves = event.key === 'Escape' || (event.key === 'ArrowUp' && !event.shiftKey && isAtFirst)
      if (event.key === 'Enter') onEnter()
      else if (leaves) focusSearch()
      else if (gesture !== null) move(gesture)
      else return
      event.preventDefault()
      event.stopPropagation()
    },
    onMouseDown: (event: MouseEvent) => {
      const row = event.target instanceof Element ? event.target.closest('[data-id]') : null
      const id = row?.getAttribute('data-id') ?? null
      if (id === null || event.button !== 0) return
      if (event.ctrlKey || event.metaKey) move({ kind: 'toggle', id })
      else move({ kind: 'to', id, extend: event.shiftKey })
    },
    onDoubleClick: onEnter,
  }
}
