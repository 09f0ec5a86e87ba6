import { type DragEvent, useState } from 'react'
import './row-drag.css'

interface DropPlace {
  readonly id: string
  readonly side: 'before' | 'after'
}

/** Known only within this window: so that words dragged in from outside are no row. */
const dragType = 'application/x-cuttings-rows'

/**
 * Dragging rows by their grip. `onMove` gets the dragged row and the row before which it is dropped, null for the
 * end of the list.
 */
export function useRowDrag(ids: readonly string[], onMove: (id: string, before: string | null) => void) {
  const [place, setPlace] = useState<DropPlace | null>(null)
  const end = () => {
    setPlace(null)
  }
  const handlers = {
    onDragStart: (event: DragEvent) => {
      const row = rowAt(event)
      if (row === null || !(event.target instanceof HTMLElement) || event.target.dataset.part !== 'grip')
        return
      event.dataTransfer.setData(dragType, row.id)
      event.dataTransfer.effectAllowed = 'move'
      event.dataTransfer.setDragImage(row.element, 16, 16)
    },
    onDragOver: (event: DragEvent) => {
      const at = placeAt(event)
      if (at === null || !event.dataTransfer.types.includes(dragType)) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'move'
      if (place?.id !== at.id || place.side !== at.side) setPlace(at)
    },
    onDragEnd: end,
    onDrop: (event: DragEvent) => {
      const id = event.dataTransfer.getData(dragType)
      // Where it is let go, and not where the line was drawn last, which may be a moment behind.
      const at = placeAt(event) ?? place
      end()
      if (id === '' || at === null) return
      event.preventDefault()
      onMove(id, at.side === 'before' ? at.id : (ids[ids.indexOf(at.id) + 1] ?? null))
    },
  }
  return { place, handlers }
}

function placeAt(event: DragEvent): DropPlace | null {
  const row = rowAt(event)
  if (row === null) return null
  const { top, height } = row.element.getBoundingClientRect()
  return { id: row.id, side: event.clientY < top + height / 2 ? 'before' : 'after' }
}

function rowAt(event: DragEvent): { readonly id: string; readonly element: HTMLElement } | null {
  const element = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-id]') : null
  const id = element?.dataset.id
  return element === null || id === undefined ? null : { id, element }
}
