import type { DecisionTable, Diff } from './diff'

/** Whether a diff has a row of this table in it. */
export function changesTable(diff: Diff, table: DecisionTable): boolean {
  const rows = diff[table]
  return rows !== undefined && rows.added.length + rows.updated.length + rows.removed.length > 0
}
