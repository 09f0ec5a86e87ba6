import { memo } from 'react'
import { ChevronRight } from 'lucide-react'
import { TreeCount } from './tree-count'
import type { TreeRowPlace } from './tree-rows'

interface TreeRowProps {
  readonly row: TreeRowPlace
  /** CSS px below the top of the tree. */
  readonly top: number
  /** CSS px. */
  readonly height: number
  readonly isChosen: boolean
  /** Where Tab comes to. */
  readonly isStop: boolean
  /** What is dragged would go into this row. */
  readonly isDropTarget: boolean
}

/** One row of a `TreeView`, which hears its events. */
export const TreeRow = memo(function TreeRow(props: TreeRowProps) {
  const { row, top, height, isChosen, isStop, isDropTarget } = props
  const { node, level, position, siblings, isOpen } = row
  return (
    <div
      role="row"
      className="ui-tree-row"
      style={{ top, height }}
      tabIndex={isStop ? 0 : -1}
      draggable
      data-id={node.id}
      data-drop-target={isDropTarget ? true : undefined}
      aria-label={node.label}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={isOpen ?? undefined}
      aria-selected={isChosen}
    >
      <div role="gridcell" className="ui-tree-cell" style={{ paddingLeft: 4 + (level - 1) * 16 }}>
        {isOpen === null ? (
          <span className="ui-tree-chevron" />
        ) : (
          // The keyboard opens a row by its arrows.
          <button
            type="button"
            className="ui-tree-chevron"
            tabIndex={-1}
            data-part="chevron"
            aria-label={isOpen ? 'Close' : 'Open'}
          >
            <ChevronRight aria-hidden />
          </button>
        )}
        {node.icon}
        <span className="ui-tree-label">{node.label}</span>
        <TreeCount id={node.id} />
      </div>
    </div>
  )
})
