export type PickState = 'on' | 'off' | 'mixed'

/** Whether all, none or some of the items have each id. */
export function pickStates(idsOfItems: readonly (readonly string[])[]): ReadonlyMap<string, PickState> {
  const counts = new Map<string, number>()
  for (const ids of idsOfItems) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return new Map([...counts].map(([id, count]) => [id, count === idsOfItems.length ? 'on' : 'mixed']))
}

/** What the choices mean as a change: what to add to all, and what to take from all. */
export function pickedChanges(picked: ReadonlyMap<string, boolean>): {
  readonly add: readonly string[]
  readonly remove: readonly string[]
} {
  const entries = [...picked]
  return {
    add: entries.filter(([, on]) => on).map(([id]) => id),
    remove: entries.filter(([, on]) => !on).map(([id]) => id),
  }
}
