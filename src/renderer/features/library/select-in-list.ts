/** What is chosen in a list. `active` has the keyboard; `anchor` is where a range starts. */
export interface ListSelection {
  readonly active: string | null
  readonly anchor: string | null
  /** In list order. */
  readonly selected: readonly string[]
}

export type ListGesture =
  | { readonly kind: 'only' | 'toggle' | 'range'; readonly id: string }
  /** `by` rows on; `extend` from the anchor. Stops at the ends. */
  | { readonly kind: 'step'; readonly by: number; readonly extend: boolean }
  /** Moves the keyboard's place and leaves what is chosen. */
  | { readonly kind: 'look'; readonly by: number }
  | { readonly kind: 'all' | 'none' }

/** The selection after a gesture, as in the file managers of Windows, macOS and GNOME. */
export function selectInList(
  ids: readonly string[],
  now: ListSelection,
  gesture: ListGesture,
): ListSelection {
  switch (gesture.kind) {
    case 'only':
      return only(gesture.id)
    case 'toggle':
      return toggle(ids, now, gesture.id)
    case 'range':
      return range(ids, now.anchor ?? now.active, gesture.id)
    case 'step': {
      const to = stepFrom(ids, now.active, gesture.by)
      if (to === null) return now
      return gesture.extend ? range(ids, now.anchor ?? now.active, to) : only(to)
    }
    case 'look':
      return { ...now, active: stepFrom(ids, now.active, gesture.by) ?? now.active }
    case 'all':
      return { active: now.active ?? ids[0] ?? null, anchor: ids[0] ?? null, selected: ids }
    case 'none':
      return { ...now, selected: [] }
  }
}

/**
 * The selection once the list has other rows: what is gone is no longer chosen, and the keyboard's place moves to
 * the row that stands where the lost one stood; nowhere where it was no row of it before.
 */
export function selectionAfterChange(
  before: readonly string[],
  after: readonly string[],
  now: ListSelection,
): ListSelection {
  // Of most lists that come up nothing is: a set of 100,000 ids holds the window for 50 ms.
  if (now.active === null && now.anchor === null && now.selected.length === 0) return now
  const there = new Set(after)
  const keep = (id: string | null) => {
    if (id === null || there.has(id)) return id
    const at = before.indexOf(id)
    if (at === -1) return null
    const next = before.slice(at + 1).find((candidate) => there.has(candidate))
    return next ?? after.at(-1) ?? null
  }
  const selected = now.selected.filter((id) => there.has(id))
  const same = selected.length === now.selected.length
  return { active: keep(now.active), anchor: keep(now.anchor), selected: same ? now.selected : selected }
}

function only(id: string): ListSelection {
  return { active: id, anchor: id, selected: [id] }
}

function toggle(ids: readonly string[], now: ListSelection, id: string): ListSelection {
  const chosen = new Set(now.selected)
  if (!chosen.delete(id)) chosen.add(id)
  return { active: id, anchor: id, selected: ids.filter((candidate) => chosen.has(candidate)) }
}

function range(ids: readonly string[], anchor: string | null, to: string): ListSelection {
  const end = ids.indexOf(to)
  const start = anchor === null ? end : ids.indexOf(anchor)
  if (end === -1 || start === -1) return only(to)
  return {
    active: to,
    anchor: anchor ?? to,
    selected: ids.slice(Math.min(start, end), Math.max(start, end) + 1),
  }
}

function stepFrom(ids: readonly string[], from: string | null, by: number): string | null {
  const at = from === null ? -1 : ids.indexOf(from)
  // With no place to start from, an arrow enters at the near end, and End and Home go where they say.
  if (at === -1) return ((by > 0 ? by < ids.length : by <= -ids.length) ? ids[0] : ids.at(-1)) ?? null
  return ids[Math.max(0, Math.min(ids.length - 1, at + by))] ?? null
}
