import { decisionTables, type DecisionTable, type DecisionTables, type Diff, type TableDiff } from './diff'

/** The diff that takes the archive back: what was added is removed, what was updated gets its old value. */
export function reverseDiff(diff: Diff): Diff {
  const reversed: { [K in DecisionTable]?: TableDiff<DecisionTables[K]> } = {}
  for (const table of decisionTables) reverseTable(reversed, diff, table)
  return reversed
}

function reverseTable<K extends DecisionTable>(
  into: { [T in DecisionTable]?: TableDiff<DecisionTables[T]> },
  diff: Diff,
  table: K,
): void {
  const part: TableDiff<DecisionTables[K]> | undefined = diff[table]
  if (part === undefined) return
  const reversed: TableDiff<DecisionTables[K]> = {
    added: part.removed,
    updated: part.updated.map(([from, to]) => [to, from] as const),
    removed: part.added,
  }
  Object.assign(into, { [table]: reversed })
}
