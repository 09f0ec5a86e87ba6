import type { ReactNode } from 'react'

/** A row of a tree, with those inside it. */
export interface TreeNode {
  readonly id: string
  readonly label: string
  readonly icon?: ReactNode
  readonly children: readonly TreeNode[]
}
