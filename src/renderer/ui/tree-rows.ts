import type { TreeNode } from './tree-node'

/** A row of a tree as it stands among those that are shown. */
export interface TreeRowPlace {
  readonly node: TreeNode
  /** Of the row that it is inside; null at the top. */
  readonly parentId: string | null
  /** From 1. */
  readonly level: number
  /** Among its siblings, from 1. */
  readonly position: number
  readonly siblings: number
  /** null where nothing is inside it. */
  readonly isOpen: boolean | null
}

/** The rows that are shown, from top to bottom: those inside a closed row are not. */
export function treeRows(nodes: readonly TreeNode[], openIds: ReadonlySet<string>): readonly TreeRowPlace[] {
  const rows: TreeRowPlace[] = []
  const add = (siblings: readonly TreeNode[], parentId: string | null, level: number) => {
    siblings.forEach((node, index) => {
      const isOpen = node.children.length === 0 ? null : openIds.has(node.id)
      rows.push({ node, parentId, level, position: index + 1, siblings: siblings.length, isOpen })
      if (isOpen === true) add(node.children, node.id, level + 1)
    })
  }
  add(nodes, null, 1)
  return rows
}
