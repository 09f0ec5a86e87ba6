import { type DragEvent, useEffect, useState } from 'react'

interface TreeDrop {
  /** The type under which the rows of this tree are dragged. */
  readonly nodeType: string
  /** A row was dropped on another one, or beside all of them (null). */
  readonly onNest: (id: string, parentId: string | null) => void
  /** The type of what comes from elsewhere in the window and can be dropped on a row. */
  readonly foreignType: string
  readonly onForeign: (data: string, id: string) => void
  /** Something is held over a row for a while: what is inside it may be wanted. */
  readonly onRest: (id: string) => void
}

/** ms that something is held over a row before it opens. */
const restTime = 800

/** Over what something is held: a row, or the tree beside its rows (null). */
interface DropPlace {
  readonly row: string | null
}

/** What of a tree is dragged, and where it would go. */
export interface TreeDrag {
  readonly draggedId: string | null
  readonly over: DropPlace | null
}

/**
 * What can be dragged in a `TreeView`, and dropped on it, by the pointer. The handlers are for the box around the tree and its
 * heading: a row that is dropped there beside all rows goes to the top.
 */
export function useTreeDrop({ nodeType, onNest, foreignType, onForeign, onRest }: TreeDrop) {
  const [draggedId, setDraggedId] = useState<string | null>(null)
  const [over, setOver] = useState<DropPlace | null>(null)
  const resting = over?.row ?? null
  useEffect(() => {
    if (resting === null) return undefined
    const timer = setTimeout(onRest, restTime, resting)
    return () => {
      clearTimeout(timer)
    }
  }, [resting, onRest])
  const end = () => {
    setDraggedId(null)
    setOver(null)
  }
  const handlers = {
    onDragStart: (event: DragEvent) => {
      const row = rowAt(event)
      if (row === null) return
      event.dataTransfer.setData(nodeType, row)
      event.dataTransfer.effectAllowed = 'move'
      setDraggedId(row)
    },
    onDragOver: (event: DragEvent) => {
      const row = rowAt(event)
      const { types } = event.dataTransfer
      const isNode = types.includes(nodeType)
      const isTaken = isNode ? row !== draggedId : row !== null && types.includes(foreignType)
      if (isTaken) {
        event.preventDefault()
        event.dataTransfer.dropEffect = isNode ? 'move' : 'copy'
      }
      if (!isTaken) setOver(null)
      else if (over?.row !== row) setOver({ row })
    },
    onDragLeave: (event: DragEvent) => {
      const to = event.relatedTarget
      if (!(to instanceof Node) || !event.currentTarget.contains(to)) setOver(null)
    },
    onDragEnd: end,
    onDrop: (event: DragEvent) => {
      const row = rowAt(event)
      const node = event.dataTransfer.getData(nodeType)
      const foreign = event.dataTransfer.getData(foreignType)
      end()
      if (node !== '' && node !== row) onNest(node, row)
      else if (foreign !== '' && row !== null) onForeign(foreign, row)
      else return
      event.preventDefault()
    },
  }
  return { drag: { draggedId, over }, handlers }
}

function rowAt({ target }: DragEvent): string | null {
  return target instanceof Element ? (target.closest('.ui-tree-row')?.getAttribute('data-id') ?? null) : null
}
