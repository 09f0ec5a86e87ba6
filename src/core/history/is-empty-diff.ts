import { changesTable } from './changes-table'
import { decisionTables, type Diff } from './diff'

export function isEmptyDiff(diff: Diff): boolean {
  return decisionTables.every((table) => !changesTable(diff, table))
}
