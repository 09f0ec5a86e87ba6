import { decisionTables, type DecisionTable } from '../history/diff'
import type { HistoryEntry } from '../history/history-entry'
import { recordKey } from '../history/record-key'
import { unreadPrefix } from '../import/unread'

/** What history entries, taken together, did to one table. */
interface TableChanges {
  /** By primary key: as it stands after them; null where it is gone. */
  readonly records: Map<string, object | null>
  /** How many more rows there are than before; negative where there are fewer. */
  growth: number
}

export interface Changes {
  readonly tables: ReadonlyMap<DecisionTable, TableChanges>
  /** Items, and what could not be read, that a change brought in: all their evidence came with them. */
  readonly broughtIn: ReadonlySet<string>
  /** Primary keys of the texts and originals that items were given later. */
  readonly given: { readonly texts: ReadonlySet<string>; readonly originals: ReadonlySet<string> }
}

/** @param entries ascending, without a gap */
export function changesSince(entries: readonly HistoryEntry[]): Changes {
  const tables = new Map<DecisionTable, TableChanges>(
    decisionTables.map((table) => [table, { records: new Map<string, object | null>(), growth: 0 }]),
  )
  const broughtIn = new Set<string>()
  const given = { texts: new Set<string>(), originals: new Set<string>() }
  for (const { diff, kind } of entries) {
    for (const [table, changes] of tables) {
      const part = diff[table]
      if (part === undefined) continue
      for (const record of part.removed) changes.records.set(recordKey(record), null)
      for (const [, to] of part.updated) changes.records.set(recordKey(to), to)
      for (const record of part.added) changes.records.set(recordKey(record), record)
      changes.growth += part.added.length - part.removed.length
    }
    // Undo and redo bring no evidence: what they need never left.
    if (kind !== 'do') continue
    for (const { id } of diff.items?.added ?? []) broughtIn.add(id)
    for (const { key } of diff.settings?.added ?? []) if (key.startsWith(unreadPrefix)) broughtIn.add(key)
    for (const [from, to] of diff.items?.updated ?? []) {
      if (from.textId !== to.textId) given.texts.add(to.textId)
      if (from.originalId !== to.originalId) given.originals.add(to.originalId)
    }
  }
  return { tables, broughtIn, given }
}
