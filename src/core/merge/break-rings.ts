import type { RecordMaps } from './backup-records'

/**
 * Two sides can each move one tag below the other: together that is a ring, which no tree shows. What comes in and closes
 * one stays where it is here, or goes to the top where it is new.
 */
export function breakRings(incoming: RecordMaps, mine: RecordMaps): void {
  const parentOf = (each: { readonly parentId: string | null }): string | null => each.parentId
  breakIn(incoming.tags, mine.tags, parentOf, (tag, parentId) => ({ ...tag, parentId }))
  breakIn(incoming.collections, mine.collections, parentOf, (each, parentId) => ({ ...each, parentId }))
  breakIn(
    incoming.entities,
    mine.entities,
    ({ mergedInto }) => mergedInto,
    (entity, mergedInto) => ({ ...entity, mergedInto }),
  )
}

function breakIn<R>(
  incoming: Map<string, R>,
  mine: ReadonlyMap<string, R>,
  above: (record: R) => string | null,
  under: (record: R, parent: string | null) => R,
): void {
  const parentOf = (record: R | undefined): string | null => (record === undefined ? null : above(record))
  for (const [id, record] of incoming) {
    const seen = new Set([id])
    let next = above(record)
    while (next !== null && !seen.has(next)) {
      seen.add(next)
      next = parentOf(incoming.get(next) ?? mine.get(next))
    }
    if (next === id) incoming.set(id, under(record, parentOf(mine.get(id))))
  }
}
