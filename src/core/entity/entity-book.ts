import type { Entity } from './entity'
import { linkedKey } from './linked-key'

/** Which entity stands for which key, over all decisions of the archive. */
export interface EntityBook {
  /** Also those that were merged into another one. */
  readonly entities: ReadonlyMap<string, Entity>
  /** The entity that stands for a key, merges followed; null: nobody has decided about the key. */
  readonly entityOf: (key: string) => Entity | null
  /** The entity that stands for this one, merges followed; null where it is not there. */
  readonly standingFor: (id: string) => Entity | null
  /** Every entity that was merged into this one, directly or through others; itself first. */
  readonly membersOf: (id: string) => readonly Entity[]
  /** All keys that stand for this entity. */
  readonly keysOf: (id: string) => readonly string[]
}

export function makeEntityBook(rows: readonly Entity[]): EntityBook {
  // In the order they were made, so that the first one has a key that two claim.
  const sorted = [...rows].sort((a, b) => a.created - b.created || (a.id < b.id ? -1 : 1))
  const entities = new Map(sorted.map((row) => [row.id, row]))
  const claims = new Map<string, string>()
  const merged = new Map<string, Entity[]>()
  for (const row of sorted) {
    for (const key of [...row.keys, linkedKey(row.id)]) if (!claims.has(key)) claims.set(key, row.id)
    if (row.mergedInto !== null) merged.set(row.mergedInto, [...(merged.get(row.mergedInto) ?? []), row])
  }
  const standingFor = (id: string): Entity | null => {
    const seen = new Set<string>()
    let at = entities.get(id)
    while (at !== undefined && at.mergedInto !== null && !seen.has(at.id)) {
      seen.add(at.id)
      const into = entities.get(at.mergedInto)
      // Merged into one that is gone: it stands for itself.
      if (into === undefined) break
      at = into
    }
    return at ?? null
  }
  const membersOf = (id: string): readonly Entity[] => {
    const members: Entity[] = []
    const waiting = [entities.get(id)]
    for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) {
      if (members.includes(row)) continue
      members.push(row)
      waiting.push(...(merged.get(row.id) ?? []))
    }
    return members
  }
  return {
    entities,
    standingFor,
    membersOf,
    entityOf: (key) => {
      const id = claims.get(key)
      return id === undefined ? null : standingFor(id)
    },
    keysOf: (id) =>
      membersOf(id).flatMap((row) =>
        [...row.keys, linkedKey(row.id)].filter((key) => claims.get(key) === row.id),
      ),
  }
}
