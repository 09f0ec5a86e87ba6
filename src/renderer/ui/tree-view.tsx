import { type KeyboardEvent, type MouseEvent, useMemo, useRef } from 'react'
import { TreeRow } from './tree-row'
import { treeKey, type TreeMove } from './tree-key'
import type { TreeNode } from './tree-node'
import { treeRows } from './tree-rows'
import { useRowsInView } from './use-rows-in-view'
import type { TreeDrag } from './use-tree-drop'
import { useTreeFocus } from './use-tree-focus'
import { useTypedLetters } from './use-typed-letters'
import './tree-view.css'

interface TreeViewProps {
  readonly label: string
  readonly nodes: readonly TreeNode[]
  readonly chosenId: string | null
  readonly onChoose: (id: string) => void
  readonly expandedIds: ReadonlySet<string>
  readonly onExpandedChange: (ids: ReadonlySet<string>) => void
  /** From the pointer or the keyboard's menu key; the place in CSS px of the window. */
  readonly onContextMenu: (id: string, at: { x: number; y: number }) => void
  /** A key that the tree itself does not know; true where it was used. */
  readonly onKey: (id: string, event: KeyboardEvent) => boolean
  readonly drag: TreeDrag
}

/** CSS px: `--target`. */
const rowHeight = 28

/** Nested rows of which one is chosen, with their counts (`TreeCounts`): only those on the screen are in the document. */
export function TreeView(props: TreeViewProps) {
  const { label, nodes, chosenId, onChoose, expandedIds, drag } = props
  const box = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => treeRows(nodes, expandedIds), [nodes, expandedIds])
  const indexes = useMemo(() => new Map(rows.map((row, index) => [row.node.id, index])), [rows])
  const span = useRowsInView(box, rows.length, rowHeight)
  const focus = useTreeFocus(box, rows, chosenId)
  const rowOfLetters = useTypedLetters()
  const setOpen = (id: string, isOpen: boolean) => {
    const ids = new Set(expandedIds)
    if (isOpen) ids.add(id)
    else ids.delete(id)
    props.onExpandedChange(ids)
  }
  const doMove = (move: TreeMove) => {
    if (move.kind === 'open' || move.kind === 'close') setOpen(move.id, move.kind === 'open')
    if (move.kind === 'to') focus.goTo(move.id)
    if (move.kind === 'choose' || (move.kind === 'to' && move.isChosen)) onChoose(move.id)
  }
  const press = (event: KeyboardEvent, id: string): boolean => {
    const at = indexes.get(id) ?? 0
    const move = treeKey(event, rows, at, span.page)
    const lettered = rowOfLetters(event, rows, at)
    if (lettered !== undefined) {
      if (lettered !== null) focus.goTo(lettered)
    } else if (move === null) return props.onKey(id, event)
    else doMove(move)
    return true
  }
  const shown = new Set([indexes.get(focus.stopId ?? ''), indexes.get(drag.draggedId ?? '')])
  for (let index = span.start; index < span.end; index += 1) shown.add(index)
  return (
    <div
      ref={box}
      className="ui-tree"
      role="treegrid"
      aria-label={label}
      style={{ height: rows.length * rowHeight }}
      {...focus.handlers}
      onKeyDown={(event) => {
        const id = idAt(event)
        if (id === null || event.nativeEvent.isComposing || !press(event, id)) return
        event.preventDefault()
        event.stopPropagation()
      }}
      onMouseDown={(event) => {
        // The keyboard stays with the row.
        if (isChevron(event)) event.preventDefault()
      }}
      onClick={(event) => {
        const id = idAt(event)
        if (id === null) return
        if (isChevron(event)) setOpen(id, !expandedIds.has(id))
        else onChoose(id)
      }}
      onContextMenu={(event) => {
        const id = idAt(event)
        if (id === null) return
        event.preventDefault()
        props.onContextMenu(id, { x: event.clientX, y: event.clientY })
      }}
    >
      {rows.map((row, index) => {
        if (!shown.has(index)) return null
        const { id } = row.node
        return (
          <TreeRow
            key={id}
            row={row}
            top={index * rowHeight}
            height={rowHeight}
            isChosen={id === chosenId}
            isStop={id === focus.stopId}
            isDropTarget={drag.over?.row === id}
          />
        )
      })}
    </div>
  )
}

/** The row that an event is in. */
function idAt({ target }: KeyboardEvent | MouseEvent): string | null {
  return target instanceof Element ? (target.closest('[data-id]')?.getAttribute('data-id') ?? null) : null
}

function isChevron({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest('[data-part="chevron"]') !== null
}
