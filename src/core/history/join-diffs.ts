import { decisionTables, type Diff } from './diff'

/** One diff of several that touch different records. Two diffs of the same record are a bug of the caller. */
export function joinDiffs(diffs: readonly Diff[]): Diff {
  const joined: Record<string, { added: unknown[]; updated: unknown[]; removed: unknown[] }> = {}
  for (const diff of diffs) {
    for (const table of decisionTables) {
      const part = diff[table]
      if (part === undefined) continue
      const into = (joined[table] ??= { added: [], updated: [], removed: [] })
      // Not `push(...)`: a diff can hold more records than a call takes arguments.
      for (const record of part.added) into.added.push(record)
      for (const pair of part.updated) into.updated.push(pair)
      for (const record of part.removed) into.removed.push(record)
    }
  }
  return joined
}
