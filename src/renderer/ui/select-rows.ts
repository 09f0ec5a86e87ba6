/** What is ticked, and where the keyboard stands. Ids of rows. */
export interface RowSelection {
  readonly active: string | null
  /** Where a range starts. */
  readonly anchor: string | null
  readonly ticked: ReadonlySet<string>
}

/** `step`: by rows, stopping at the ends; `to`: the keyboard's place alone; `range`: all rows from the anchor to it. */
export type RowGesture =
  | { readonly kind: 'step'; readonly by: number; readonly extend: boolean }
  | { readonly kind: 'to' | 'toggle' | 'range'; readonly id: string }
  | { readonly kind: 'all' | 'none' }

/** As a list with tick boxes does it: moving about leaves what is ticked. */
export function selectRows(ids: readonly string[], now: RowSelection, gesture: RowGesture): RowSelection {
  switch (gesture.kind) {
    case 'step': {
      const at = now.active === null ? -1 : ids.indexOf(now.active)
      // From nowhere a step goes to the first row, and the End key still to the last.
      const to = at === -1 && Number.isFinite(gesture.by) ? 0 : at + gesture.by
      const id = ids[Math.max(0, Math.min(ids.length - 1, to))]
      if (id === undefined) return now
      return gesture.extend ? range(ids, now, id) : { ...now, active: id, anchor: id }
    }
    case 'to':
      return { ...now, active: gesture.id, anchor: gesture.id }
    case 'range':
      return range(ids, now, gesture.id)
    case 'toggle': {
      const ticked = new Set(now.ticked)
      if (!ticked.delete(gesture.id)) ticked.add(gesture.id)
      return { active: gesture.id, anchor: gesture.id, ticked }
    }
    case 'all':
      return { ...now, ticked: new Set(ids) }
    case 'none':
      return { ...now, ticked: new Set() }
  }
}

function range(ids: readonly string[], now: RowSelection, to: string): RowSelection {
  const end = ids.indexOf(to)
  const start = now.anchor === null ? end : ids.indexOf(now.anchor)
  const from = start === -1 ? end : start
  const rows = ids.slice(Math.min(from, end), Math.max(from, end) + 1)
  return { active: to, anchor: ids[from] ?? to, ticked: new Set([...now.ticked, ...rows]) }
}
