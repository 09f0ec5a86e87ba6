import { decisionTables, type DecisionTable, type DecisionTables, type Diff } from './diff'
import { recordKey } from './record-key'
import { sameRecord } from './same-record'

export type MutableRecords = { readonly [K in DecisionTable]: Map<string, DecisionTables[K]> }

/** Where the records are not what a diff starts from. */
export interface DiffConflict {
  readonly kind: 'conflict'
  readonly table: DecisionTable
  readonly key: string
}

/** As `applyDiff`, in the maps themselves: where it conflicts, a part of it has been applied. null: all of it. */
export function applyInPlace(records: MutableRecords, diff: Diff): DiffConflict | null {
  for (const table of decisionTables) {
    const part = diff[table]
    if (part === undefined) continue
    const rows: Map<string, unknown> = records[table]
    const conflict = (key: string): DiffConflict => ({ kind: 'conflict', table, key })
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
  return null
}
