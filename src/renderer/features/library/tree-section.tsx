import { type ReactNode, useMemo, useState } from 'react'
import { ContextMenu } from '@/renderer/ui/context-menu'
import type { MenuEntry } from '@/renderer/ui/menu'
import type { TreeNode } from '@/renderer/ui/tree-node'
import { TreeView } from '@/renderer/ui/tree-view'
import { useTreeDrop } from '@/renderer/ui/use-tree-drop'
import { buildTree, type Branch } from './build-tree'
import { itemDragType, readItemDrag } from './item-drag'
import { MoveIntoDialog } from './move-into-dialog'
import { SectionHead } from './section-head'
import { useExpanded } from './use-expanded'

/** A row that stands in a tree of the library pane: a tag or a collection. */
export interface TreeRow {
  readonly id: string
  readonly name: string
  readonly parentId: string | null
}

/** What a person asks of a row by key or menu; the dialog that does it is the caller's. */
export type TreeTask =
  | { readonly kind: 'new'; readonly parentId: string | null }
  | { readonly kind: 'rename' | 'delete'; readonly id: string }

interface TreeSectionProps<Row extends TreeRow> {
  /** The heading, and the key under which open branches are remembered, in small letters. */
  readonly name: string
  /** One of them, in small letters: "tag". */
  readonly noun: string
  readonly emptyText: string
  readonly icon: ReactNode
  readonly rows: readonly Row[]
  readonly order: (a: Row, b: Row) => number
  readonly chosenId: string | null
  readonly onChoose: (id: string) => void
  readonly onNest: (id: string, parentId: string | null) => void
  /** Items of the list were dropped on a row. */
  readonly onItems: (itemIds: readonly string[], id: string) => void
  readonly onTask: (task: TreeTask) => void
  /** Entries between "new inside" and "move to the top level". */
  readonly moreEntries?: (row: Row) => readonly MenuEntry[]
  /** The dialog of the task at hand. */
  readonly children: ReactNode
}

/** A heading and a tree that is renamed, nested, dropped on and deleted from, by mouse and by key. */
export function TreeSection<Row extends TreeRow>(props: TreeSectionProps<Row>) {
  const { name, noun, icon, rows, order, onNest, onItems, onTask } = props
  const [menu, setMenu] = useState<{ id: string; at: { x: number; y: number } } | null>(null)
  const [movingId, setMovingId] = useState<string | null>(null)
  const expanded = useExpanded(name.toLowerCase())
  const nodes = useMemo(
    () => buildTree(rows, order).map((branch) => nodeOf(branch, icon)),
    [rows, order, icon],
  )
  const { drag, handlers } = useTreeDrop({
    nodeType: `application/x-cuttings-${noun}`,
    onNest,
    foreignType: itemDragType,
    onForeign: (data, id) => {
      onItems(readItemDrag(data), id)
    },
    onRest: expanded.open,
  })
  const menuRow = rows.find((row) => row.id === menu?.id)
  return (
    <section className="library-section" aria-label={name} {...handlers}>
      <div className="ui-tree-top" data-drop-target={drag.over?.row === null ? true : undefined}>
        <SectionHead
          name={name}
          addLabel={`New ${noun}`}
          onAdd={() => {
            onTask({ kind: 'new', parentId: null })
          }}
        />
      </div>
      {rows.length === 0 ? (
        <p className="library-section-empty">{props.emptyText}</p>
      ) : (
        <TreeView
          label={name}
          nodes={nodes}
          chosenId={props.chosenId}
          onChoose={props.onChoose}
          expandedIds={expanded.ids}
          onExpandedChange={expanded.set}
          onContextMenu={(id, at) => {
            setMenu({ id, at })
          }}
          onKey={(id, { key }) => {
            if (key === 'F2') onTask({ kind: 'rename', id })
            else if (key === 'Delete') onTask({ kind: 'delete', id })
            return key === 'F2' || key === 'Delete'
          }}
          drag={drag}
        />
      )}
      <ContextMenu
        label={noun.charAt(0).toUpperCase() + noun.slice(1)}
        at={menu?.at ?? null}
        onClose={() => {
          setMenu(null)
        }}
        entries={menuRow === undefined ? [] : entriesOf(menuRow, props, setMovingId)}
      />
      {movingId !== null && (
        <MoveIntoDialog
          noun={noun}
          rows={rows}
          id={movingId}
          onNest={onNest}
          onClose={() => {
            setMovingId(null)
          }}
        />
      )}
      {props.children}
    </section>
  )
}

function entriesOf<Row extends TreeRow>(
  row: Row,
  props: TreeSectionProps<Row>,
  onMove: (id: string) => void,
): readonly MenuEntry[] {
  const { id } = row
  const { noun, onTask, onNest, moreEntries } = props
  return [
    {
      id: 'rename',
      label: 'Rename…',
      keys: 'F2',
      run: () => {
        onTask({ kind: 'rename', id })
      },
    },
    {
      id: 'new',
      label: `New ${noun} inside…`,
      run: () => {
        onTask({ kind: 'new', parentId: id })
      },
    },
    ...(moreEntries?.(row) ?? []),
    {
      id: 'move',
      label: 'Move into…',
      isDisabled: props.rows.length === 1,
      run: () => {
        onMove(id)
      },
    },
    {
      id: 'up',
      label: 'Move to the top level',
      isDisabled: row.parentId === null,
      run: () => {
        onNest(id, null)
      },
    },
    {
      id: 'delete',
      label: 'Delete…',
      keys: 'Delete',
      startsGroup: true,
      isDanger: true,
      run: () => {
        onTask({ kind: 'delete', id })
      },
    },
  ]
}

function nodeOf<Row extends TreeRow>(branch: Branch<Row>, icon: ReactNode): TreeNode {
  const { id, name } = branch.row
  return { id, label: name, icon, children: branch.children.map((child) => nodeOf(child, icon)) }
}
