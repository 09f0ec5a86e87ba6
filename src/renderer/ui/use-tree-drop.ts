import { isTextDropItem, useDragAndDrop, type DragAndDropHooks, type DropItem } from 'react-aria-components'
import type { TreeNode } from './tree-view'

interface TreeDrop {
  /** The type under which the rows of this tree are dragged. */
  readonly nodeType: string
  /** A row was dropped on another one, or beside all of them (null). */
  readonly onNest: (id: string, parentId: string | null) => void
  /** The type of what comes from elsewhere in the window and can be dropped on a row. */
  readonly foreignType: string
  readonly onForeign: (data: string, id: string) => void
}

/** What can be dragged in a `TreeView`, and dropped on it: by pointer and by keyboard. */
export function useTreeDrop({
  nodeType,
  onNest,
  foreignType,
  onForeign,
}: TreeDrop): DragAndDropHooks<TreeNode> {
  const { dragAndDropHooks } = useDragAndDrop<TreeNode>({
    getItems: (keys) => [...keys].map((key) => ({ [nodeType]: String(key) })),
    acceptedDragTypes: [nodeType, foreignType],
    getDropOperation: (target, types) => {
      const onRow = target.type === 'item' && target.dropPosition === 'on'
      if (types.has(nodeType)) return onRow || target.type === 'root' ? 'move' : 'cancel'
      return types.has(foreignType) && onRow ? 'copy' : 'cancel'
    },
    shouldAcceptItemDrop: (_target, types) => types.has(nodeType) || types.has(foreignType),
    onItemDrop: ({ items, target }) => {
      const row = String(target.key)
      void readDrop(items, nodeType).then((ids) => {
        for (const id of ids) if (id !== row) onNest(id, row)
      })
      void readDrop(items, foreignType).then((dropped) => {
        for (const data of dropped) onForeign(data, row)
      })
    },
    onRootDrop: ({ items }) => {
      void readDrop(items, nodeType).then((ids) => {
        for (const id of ids) onNest(id, null)
      })
    },
  })
  return dragAndDropHooks
}

function readDrop(dropped: readonly DropItem[], type: string): Promise<readonly string[]> {
  const texts = dropped.filter(isTextDropItem).filter((item) => item.types.has(type))
  return Promise.all(texts.map((item) => item.getText(type)))
}
