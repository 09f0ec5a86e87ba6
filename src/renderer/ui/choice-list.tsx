import { useMemo } from 'react'
import { RowList } from './row-list'
import { usePickedRows } from './use-picked-rows'
import './choice-list.css'

interface ChoiceListProps {
  readonly label: string
  readonly rows: readonly { readonly id: string; readonly text: string; readonly beside: string }[]
  readonly chosen: ReadonlySet<string>
  readonly onChange: (chosen: ReadonlySet<string>) => void
}

/** CSS px, of a row of one line: a guess before it is measured. */
const rowHeight = 29

/** Rows to take or leave, each by a click, Space or Enter. There may be thousands: only those on the screen are in the document. */
export function ChoiceList({ label, rows, chosen, onChange }: ChoiceListProps) {
  const ids = useMemo(() => rows.map(({ id }) => id), [rows])
  const shown = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows])
  const { selection, onGesture } = usePickedRows(ids, chosen, onChange)
  return (
    <RowList
      label={label}
      className="ui-choice-list"
      ids={ids}
      selection={selection}
      onGesture={onGesture}
      onOpen={(id) => {
        onGesture({ kind: 'toggle', id })
      }}
      escapeUnticks={false}
      rowHeight={rowHeight}
    >
      {(id) => {
        const row = shown.get(id)
        return (
          <span className="ui-choice" dir="auto">
            {row?.text}
            {row !== undefined && row.beside !== '' && <span className="ui-choice-quiet"> {row.beside}</span>}
          </span>
        )
      }}
    </RowList>
  )
}
