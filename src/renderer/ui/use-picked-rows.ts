import { useState } from 'react'
import { type RowGesture, type RowSelection, selectRows } from './select-rows'

/**
 * Where the keyboard stands in a list of rows, and which of them are taken: a click anywhere on a row, Space or Enter takes it in
 * or out.
 *
 * @param onChange gets the rows that are taken
 */
export function usePickedRows(
  ids: readonly string[],
  ticked: ReadonlySet<string>,
  onChange: (ticked: ReadonlySet<string>) => void,
): { readonly selection: RowSelection; readonly onGesture: (gesture: RowGesture) => RowSelection } {
  const [place, setPlace] = useState<Omit<RowSelection, 'ticked'>>({ active: ids[0] ?? null, anchor: null })
  const selection: RowSelection = { ...place, ticked }
  const onGesture = (gesture: RowGesture): RowSelection => {
    const made = gesture.kind === 'to' ? ({ kind: 'toggle', id: gesture.id } as const) : gesture
    const next = selectRows(ids, selection, made)
    setPlace({ active: next.active, anchor: next.anchor })
    if (next.ticked !== ticked) onChange(next.ticked)
    return next
  }
  return { selection, onGesture }
}
