import { decisionTables, type DecisionTable, type DecisionTables, type Diff } from './diff'
import { recordKey } from './record-key'
import { sameRecord } from './same-record'

/** All decision tables in memory, by primary key. */
export type Records = { readonly [K in DecisionTable]: ReadonlyMap<string, DecisionTables[K]> }

export type ApplyOutcome =
  | { readonly kind: 'applied'; readonly records: Records }
  /** The records are not what the diff starts from; nothing was applied. */
  | { readonly kind: 'conflict'; readonly table: DecisionTable; readonly key: string }

/** What `store/commit` does to the database, over plain maps: the law that tests hold the store to. */
export function applyDiff(records: Records, diff: Diff): ApplyOutcome {
  const next: Record<string, Map<string, unknown>> = {}
  for (const table of decisionTables) {
    const rows = new Map<string, unknown>(records[table])
    next[table] = rows
    const part = diff[table]
    if (part === undefined) continue
    const conflict = (key: string): ApplyOutcome => ({ kind: 'conflict', table, key })
    for (const record of part.removed) {
      const key = recordKey(record)
      if (!sameRecord(rows.get(key), record)) return conflict(key)
      rows.delete(key)
    }
    for (const [from, to] of part.updated) {
      const key = recordKey(from)
      if (!sameRecord(rows.get(key), from)) return conflict(key)
      rows.set(key, to)
    }
    for (const record of part.added) {
      const key = recordKey(record)
      if (rows.has(key)) return conflict(key)
      rows.set(key, record)
    }
  }
  return { kind: 'applied', records: next as unknown as Records }
}
