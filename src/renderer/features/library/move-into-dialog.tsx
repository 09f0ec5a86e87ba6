import { useState } from 'react'
import { isBelow } from '@/core/history/is-below'
import { tagPath } from '@/core/tag/tag-path'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { PickList } from '@/renderer/ui/pick-list'
import { matchingPaths } from './matching-paths'
import type { NestedRow } from './build-tree'

interface MoveIntoDialogProps {
  /** "tag", "collection" */
  readonly noun: string
  readonly rows: readonly NestedRow[]
  readonly id: string
  readonly onNest: (id: string, parentId: string) => void
  readonly onClose: () => void
}

/** Chooses the row of a tree that this one goes into, with all that is inside it: what dragging does, by keyboard. */
export function MoveIntoDialog({ noun, rows, id, onNest, onClose }: MoveIntoDialogProps) {
  const [query, setQuery] = useState('')
  const [intoId, setIntoId] = useState<string | null>(null)
  const byId = new Map(rows.map((row) => [row.id, row]))
  const parentId = byId.get(id)?.parentId
  const paths = rows
    .filter((row) => row.id !== parentId && !isBelow(rows, row.id, id))
    .map((row) => ({ id: row.id, path: tagPath(row.id, byId) }))
  const confirm = () => {
    if (intoId === null) return
    onNest(id, intoId)
    onClose()
  }
  return (
    <Dialog
      title={`Move ${noun} “${tagPath(id, byId)}” into`}
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={intoId === null} onPress={confirm}>
            Move
          </Button>
        </>
      }
    >
      <PickList
        label={`Find a ${noun}`}
        entries={matchingPaths(paths, query).map((one) => ({
          id: one.id,
          label: one.path,
          state: one.id === intoId ? 'on' : 'off',
        }))}
        query={query}
        onQueryChange={setQuery}
        onToggle={setIntoId}
        isSingle
        createLabel={null}
        onCreate={() => undefined}
        emptyText={`There is no other ${noun} of this name.`}
        onDone={confirm}
      />
    </Dialog>
  )
}
