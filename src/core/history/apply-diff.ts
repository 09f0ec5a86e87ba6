import { applyInPlace, type DiffConflict, type MutableRecords } from './apply-in-place'
import { decisionTables, type DecisionTable, type DecisionTables, type Diff } from './diff'

/** All decision tables in memory, by primary key. */
export type Records = { readonly [K in DecisionTable]: ReadonlyMap<string, DecisionTables[K]> }

/** A conflict: the records are not what the diff starts from; nothing was applied. */
export type ApplyOutcome = { readonly kind: 'applied'; readonly records: Records } | DiffConflict

/** What `store/commit` does to the database, over plain maps: the law that tests hold the store to. */
export function applyDiff(records: Records, diff: Diff): ApplyOutcome {
  const next = Object.fromEntries(
    decisionTables.map((table) => [table, new Map<string, unknown>(records[table])]),
  ) as unknown as MutableRecords
  return applyInPlace(next, diff) ?? { kind: 'applied', records: next }
}
