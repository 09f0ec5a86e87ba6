import type { RowSelection } from '@/renderer/ui/select-rows'
import type { ShownQuote } from './use-quotes'

type Row = Pick<ShownQuote, 'id' | 'itemId' | 'start'>

/** A quote that became a decision has another id at the same place: what was chosen of it stays chosen. */
export function keepSelection(
  before: readonly Row[],
  after: readonly Row[],
  selection: RowSelection,
): RowSelection {
  const there = new Set(after.map(({ id }) => id))
  const chosen = [selection.active, selection.anchor, ...selection.ticked].filter((id) => id !== null)
  if (chosen.every((id) => there.has(id))) return selection
  const byPlace = new Map(after.map((row) => [placeOf(row), row.id]))
  const moved = new Map<string, string>()
  for (const row of before) {
    const to = there.has(row.id) ? undefined : byPlace.get(placeOf(row))
    if (to !== undefined) moved.set(row.id, to)
  }
  if (!chosen.some((id) => moved.has(id))) return selection
  const now = (id: string): string => moved.get(id) ?? id
  return {
    active: selection.active === null ? null : now(selection.active),
    anchor: selection.anchor === null ? null : now(selection.anchor),
    ticked: new Set([...selection.ticked].map(now)),
  }
}

function placeOf({ itemId, start }: Row): string {
  return `${itemId}:${String(start)}`
}
