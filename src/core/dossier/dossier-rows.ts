import type { Diff } from '../history/diff'
import { sameRecord } from '../history/same-record'
import { tableDiff } from '../history/table-diff'
import type { Setting } from '../settings/setting'
import type { Dossier, DossierEntry } from './dossier'
import { dossierEntryKey } from './dossier-entry-key'
import { dossierKey } from './dossier-key'

/**
 * A dossier is a row of the settings and one for each entry, so that a change of one entry is as small in history.
 * Dossiers used to hold their entries in their own row: these come first, until the next change gives them rows.
 */
export function dossierOf(head: Dossier, entries: readonly DossierEntry[]): Dossier {
  const placed = [...entries].sort((a, b) => orderOf(a) - orderOf(b) || (a.id < b.id ? -1 : 1))
  return { ...head, entries: [...head.entries, ...placed] }
}

const orderOf = ({ order = 0 }: DossierEntry): number => order

/** What turns the rows of one state of a dossier into those of another; null: it is not there. */
export function dossierDiff(from: Dossier | null, to: Dossier | null): Diff {
  const before = rowsOf(from)
  const after = rowsOf(to)
  const added: Setting[] = []
  const updated: (readonly [Setting, Setting])[] = []
  for (const [key, row] of after) {
    const old = before.get(key)
    if (old === undefined) added.push(row)
    // Most entries are the very same: only the others are looked into.
    else if (old.value !== row.value && !sameRecord(old, row)) updated.push([old, row])
  }
  const removed = [...before.values()].filter(({ key }) => !after.has(key))
  return tableDiff('settings', { added, updated, removed })
}

function rowsOf(dossier: Dossier | null): ReadonlyMap<string, Setting> {
  const rows = new Map<string, Setting>()
  if (dossier === null) return rows
  const { id, entries } = dossier
  const put = (row: Setting) => rows.set(row.key, row)
  put({
    key: dossierKey(id),
    value: { ...dossier, entries: entries.filter(({ order }) => order === undefined) },
  })
  for (const entry of entries)
    if (entry.order !== undefined) put({ key: dossierEntryKey(id, entry.id), value: entry })
  return rows
}
