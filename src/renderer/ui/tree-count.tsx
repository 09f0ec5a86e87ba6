import { useContext } from 'react'
import { formatCount } from './format-count'
import { TreeCounts } from './tree-counts'

/** The number at the end of a tree's row, where it has one. */
export function TreeCount({ id }: { readonly id: string }) {
  const count = useContext(TreeCounts).get(id)
  return count === undefined ? null : <span className="ui-tree-count">{formatCount(count)}</span>
}
