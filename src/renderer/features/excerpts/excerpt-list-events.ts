import type { ClipboardEvent, KeyboardEvent, MouseEvent } from 'react'
import type { CopiedPart } from '@/core/citation/cited-copy'
import type { Excerpt } from '@/core/excerpt/excerpt'
import { rowKeyGesture } from '@/renderer/ui/row-key-gesture'
import type { RowGesture, RowSelection } from '@/renderer/ui/select-rows'

export interface ExcerptListActions {
  readonly onGesture: (gesture: RowGesture) => RowSelection
  readonly onOpen: (excerpt: Excerpt) => void
  readonly onCopy: (part: CopiedPart) => void
  /** To a note or a dossier. */
  readonly onSend: () => void
  /** One row up (-1) or down (1). */
  readonly onStep: (by: -1 | 1) => void
}

interface ListOnScreen {
  readonly excerpts: readonly Excerpt[]
  readonly selection: RowSelection
  /** Rows of a page. */
  readonly page: () => number
  /** Brings the row onto the screen. */
  readonly reveal: (id: string | null) => void
}

/** What keys, clicks and the clipboard do in the list of excerpts. */
export function excerptListEvents(list: ListOnScreen, actions: ExcerptListActions) {
  const { excerpts, selection } = list
  const open = (id: string | null) => {
    const excerpt = excerpts.find((candidate) => candidate.id === id)
    if (excerpt !== undefined) actions.onOpen(excerpt)
  }
  /** Whether the key was the list's. */
  const press = (event: KeyboardEvent): boolean => {
    const { key } = event
    if (event.altKey) {
      if (key !== 'ArrowUp' && key !== 'ArrowDown') return false
      actions.onStep(key === 'ArrowUp' ? -1 : 1)
    } else if (!event.ctrlKey && !event.metaKey && key.toLowerCase() === 'y')
      actions.onCopy(event.shiftKey ? 'citation' : 'quotation')
    else if (!event.ctrlKey && !event.metaKey && key === 'w') actions.onSend()
    else if (key === 'Enter') open(selection.active)
    else if (key === 'Escape' && selection.ticked.size > 0) actions.onGesture({ kind: 'none' })
    else {
      const gesture = rowKeyGesture(event, list.page(), selection.active)
      if (gesture === null) return false
      list.reveal(actions.onGesture(gesture).active)
    }
    return true
  }
  return {
    onKeyDown: (event: KeyboardEvent) => {
      if (!press(event)) return
      event.preventDefault()
      event.stopPropagation()
    },
    onClick: (event: MouseEvent) => {
      const { id, part } = partAt(event)
      if (id === null) return
      if (event.shiftKey) actions.onGesture({ kind: 'range', id })
      else if (part === 'tick' || event.ctrlKey || event.metaKey) actions.onGesture({ kind: 'toggle', id })
      else actions.onGesture({ kind: 'to', id })
      if (part === 'open') open(id)
    },
    onDoubleClick: (event: MouseEvent) => {
      const { id, part } = partAt(event)
      if (part === null) open(id)
    },
    onCopy: (event: ClipboardEvent) => {
      if (getSelection()?.isCollapsed === false) return
      event.preventDefault()
      actions.onCopy('quotation')
    },
  }
}

/** Which row an event is in, and whether at its grip, tick box or title. */
function partAt({ target }: MouseEvent): { readonly id: string | null; readonly part: string | null } {
  if (!(target instanceof Element)) return { id: null, part: null }
  return {
    id: target.closest('[data-id]')?.getAttribute('data-id') ?? null,
    part: target.closest('[data-part]')?.getAttribute('data-part') ?? null,
  }
}
