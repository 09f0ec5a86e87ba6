import type { DecisionTable, DecisionTables, Diff, TableDiff } from './diff'

/** A diff of one table, the parts that are absent taken as empty. */
export function tableDiff<K extends DecisionTable>(
  table: K,
  part: Partial<TableDiff<DecisionTables[K]>>,
): Diff {
  return { [table]: { added: [], updated: [], removed: [], ...part } }
}
