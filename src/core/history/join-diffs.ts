import { decisionTables, type Diff } from './diff'

/** One diff of several that touch different records. Two diffs of the same record are a bug of the caller. */
export function joinDiffs(diffs: readonly Diff[]): Diff {
  const joined: Record<string, { added: unknown[]; updated: unknown[]; removed: unknown[] }> = {}
  for (const diff of diffs) {
    for (const table of decisionTables) {
      const part = diff[table]
      if (part === undefined) continue
      const into = (joined[table] ??= { added: [], updated: [], removed: [] })
      into.added.push(...part.added)
      into.updated.push(...part.updated)
      into.removed.push(...part.removed)
    }
  }
  return joined
}
