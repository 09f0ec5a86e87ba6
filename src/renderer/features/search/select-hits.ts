/** What is chosen among the hits; ids of items. */
export interface HitSelection {
  readonly active: string | null
  /** Where a range starts. */
  readonly anchor: string | null
  readonly selected: readonly string[]
}

/** `step`: by rows, stopping at the ends; `to`: this row; `toggle`: this row too, or no longer; `all`. */
export type HitGesture =
  | { readonly kind: 'step'; readonly by: number; readonly extend: boolean }
  | { readonly kind: 'to'; readonly id: string; readonly extend: boolean }
  | { readonly kind: 'toggle'; readonly id: string }
  | { readonly kind: 'all' }

export function selectHits(ids: readonly string[], now: HitSelection, gesture: HitGesture): HitSelection {
  switch (gesture.kind) {
    case 'step': {
      const at = now.active === null ? -1 : ids.indexOf(now.active)
      const next = at === -1 ? 0 : Math.max(0, Math.min(ids.length - 1, at + gesture.by))
      return reach(ids, now, ids[next] ?? null, gesture.extend)
    }
    case 'to':
      return reach(ids, now, gesture.id, gesture.extend)
    case 'toggle': {
      const chosen = new Set(now.selected)
      if (!chosen.delete(gesture.id)) chosen.add(gesture.id)
      return { active: gesture.id, anchor: gesture.id, selected: ids.filter((id) => chosen.has(id)) }
    }
    case 'all':
      return { ...now, active: now.active ?? ids[0] ?? null, selected: ids }
  }
}

function reach(ids: readonly string[], now: HitSelection, id: string | null, extend: boolean): HitSelection {
  if (id === null) return now
  const from = now.anchor === null ? -1 : ids.indexOf(now.anchor)
  if (!extend || from === -1) return { active: id, anchor: id, selected: [id] }
  const to = ids.indexOf(id)
  return { ...now, active: id, selected: ids.slice(Math.min(from, to), Math.max(from, to) + 1) }
}
