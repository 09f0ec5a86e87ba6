import { useEffect, useState } from 'react'
import type { Tally } from '@/core/entity/tally'
import { useView } from '@/renderer/session/use-view'
import { RowList } from '@/renderer/ui/row-list'
import type { RowGesture, RowSelection } from '@/renderer/ui/select-rows'
import { markPainted } from '../mark-painted'
import { NameCells, NamesHead } from './name-cells'
import { useVisibleNames } from './use-visible-names'

interface NamesListProps {
  readonly keys: readonly string[]
  readonly rows: ReadonlyMap<string, Tally>
  readonly label: string
  readonly selection: RowSelection
  readonly onGesture: (gesture: RowGesture) => RowSelection
}

/** The names with their counts, in columns. */
export function NamesList({ keys, rows: first, label, selection, onGesture }: NamesListProps) {
  const [start, setStart] = useState(0)
  const rows = useVisibleNames(keys, start, first)
  useEffect(() => {
    if (rows.size > 0) markPainted('names')
  }, [rows])
  return (
    <div className="people-table">
      <NamesHead />
      <RowList
        label={label}
        ids={keys}
        selection={selection}
        onGesture={onGesture}
        onOpen={useView.getState().openEntity}
        rowHeight={36}
        isFixed
        className="people-list"
        onShow={setStart}
      >
        {(key) => <NameCells isDecided={key.startsWith('entity:')} row={rows.get(key) ?? null} />}
      </RowList>
    </div>
  )
}
