import type { ReactNode } from 'react'
import { ChevronRight, GripVertical } from 'lucide-react'
import {
  Button as AriaButton,
  Collection,
  Tree,
  TreeItem,
  TreeItemContent,
  type DragAndDropHooks,
  type Key,
} from 'react-aria-components'
import { TreeCount } from './tree-count'
import './tree-view.css'

export interface TreeNode {
  readonly id: string
  readonly label: string
  readonly icon?: ReactNode
  readonly children: readonly TreeNode[]
}

interface TreeViewProps {
  readonly label: string
  readonly nodes: readonly TreeNode[]
  readonly chosenId: string | null
  readonly onChoose: (id: string) => void
  readonly expandedIds: ReadonlySet<string>
  readonly onExpandedChange: (ids: ReadonlySet<string>) => void
  /** From the pointer or the keyboard's menu key; the place in CSS px of the window. */
  readonly onContextMenu: (id: string, at: { x: number; y: number }) => void
  readonly onKey: (id: string, event: React.KeyboardEvent) => void
  readonly dragAndDropHooks: DragAndDropHooks<TreeNode>
}

/** Nested rows of which one is chosen, with their counts (`TreeCounts`). */
export function TreeView(props: TreeViewProps) {
  const { label, nodes, chosenId, onChoose, expandedIds, onExpandedChange, dragAndDropHooks } = props
  const idAt = (target: EventTarget) =>
    target instanceof Element ? (target.closest('[data-key]')?.getAttribute('data-key') ?? null) : null
  return (
    <div
      role="presentation"
      onContextMenu={(event) => {
        const id = idAt(event.target)
        if (id === null) return
        event.preventDefault()
        props.onContextMenu(id, { x: event.clientX, y: event.clientY })
      }}
      onKeyDownCapture={(event) => {
        const id = idAt(event.target)
        if (id !== null) props.onKey(id, event)
      }}
    >
      <Tree
        aria-label={label}
        className="ui-tree"
        items={nodes}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={chosenId === null ? [] : [chosenId]}
        onSelectionChange={(keys) => {
          const [first] = keys === 'all' ? [] : [...keys]
          if (first !== undefined) onChoose(String(first))
        }}
        expandedKeys={expandedIds}
        onExpandedChange={(keys: Set<Key>) => {
          onExpandedChange(new Set([...keys].map(String)))
        }}
        dragAndDropHooks={dragAndDropHooks}
      >
        {(node) => <TreeRow node={node} />}
      </Tree>
    </div>
  )
}

function TreeRow({ node }: { node: TreeNode }) {
  return (
    <TreeItem id={node.id} textValue={node.label} className="ui-tree-row">
      <TreeItemContent>
        {({ hasChildItems, level, allowsDragging }) => (
          <div className="ui-tree-cell" style={{ paddingLeft: 4 + (level - 1) * 16 }}>
            {hasChildItems ? (
              <AriaButton slot="chevron" className="ui-tree-chevron">
                <ChevronRight aria-hidden />
              </AriaButton>
            ) : (
              <span className="ui-tree-chevron" />
            )}
            {allowsDragging && (
              <AriaButton slot="drag" className="ui-tree-drag" aria-label={`Move ${node.label}`}>
                <GripVertical aria-hidden />
              </AriaButton>
            )}
            {node.icon}
            <span className="ui-tree-label">{node.label}</span>
            <TreeCount id={node.id} />
          </div>
        )}
      </TreeItemContent>
      <Collection items={node.children}>{(child) => <TreeRow node={child} />}</Collection>
    </TreeItem>
  )
}
