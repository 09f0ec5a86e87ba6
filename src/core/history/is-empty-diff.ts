import { decisionTables, type Diff } from './diff'

export function isEmptyDiff(diff: Diff): boolean {
  return decisionTables.every((table) => {
    const part = diff[table]
    return part === undefined || part.added.length + part.updated.length + part.removed.length === 0
  })
}
