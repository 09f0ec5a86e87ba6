import { placesKey } from '../article/reading-place'
import { dossierKeys } from '../dossier/dossier-key'
import { decisionTables, type DecisionTable, type DecisionTables } from '../history/diff'
import { sameRecord } from '../history/same-record'
import type { Setting } from '../settings/setting'
import type { RecordMaps } from './backup-records'

/** Every state that a history knows of a record. */
export type Past = (table: DecisionTable, key: string) => readonly object[]

export interface MergeSides {
  /** As `theirRecords` gives them. */
  readonly theirs: RecordMaps
  /** At least every record whose key is in `theirs`, and all tags, collections and entities. */
  readonly mine: RecordMaps
}

/** A record that the two sides see differently, and that only a person can decide about. */
export interface MergeConflict {
  readonly table: DecisionTable
  readonly key: string
  /** `changed`: on both sides; `removed`: here it was removed since. */
  readonly kind: 'changed' | 'removed'
}

export interface Comparison {
  /** By table, keys of records that are not here and never were. */
  readonly added: { readonly [K in DecisionTable]: readonly string[] }
  /** Keys of records that the backup has in a later state than here. */
  readonly newer: { readonly [K in DecisionTable]: readonly string[] }
  readonly conflicts: readonly MergeConflict[]
  /** Records that are the same on both sides. */
  readonly same: number
  /** Records that were changed here after the state that the backup has. */
  readonly behind: number
}

/** Keys of records that are not the same on both sides: about them, the histories have to be asked. */
export function openKeys({ theirs, mine }: MergeSides): {
  readonly [K in DecisionTable]: ReadonlySet<string>
} {
  const open = byTable((): Set<string> => new Set())
  for (const table of decisionTables)
    for (const [key, record] of theirs[table])
      if (!sameRecord(mine[table].get(key), record)) open[table].add(key)
  return open
}

/** How a backup and this archive differ. A mark whose item is not here goes with its item, and is not compared. */
export function compareArchives(
  sides: MergeSides,
  past: { readonly here: Past; readonly there: Past },
): Comparison {
  const added = byTable((): string[] => [])
  const newer = byTable((): string[] => [])
  const conflicts: MergeConflict[] = []
  let same = 0
  let behind = 0
  const take = <K extends DecisionTable>(table: K, key: string, their: DecisionTables[K]): void => {
    if ('itemId' in their && !sides.mine.items.has(their.itemId)) return
    // In no history, and no change may hold it.
    if (key === placesKey) return
    const own = sides.mine[table].get(key)
    const known = past.here(table, key)
    if (own === undefined) {
      if (known.length === 0) added[table].push(key)
      else conflicts.push({ table, key, kind: 'removed' })
    } else if (sameRecord(own, their)) same += 1
    else {
      const isKnownHere = known.some((state) => sameRecord(state, their))
      const isKnownThere = past.there(table, key).some((state) => sameRecord(state, own))
      // How this window orders its lists is nothing that two archives could disagree about.
      const later = laterOf(key, own, their)
      if ((isKnownHere && !isKnownThere) || key.startsWith('excerpts.') || later === own) behind += 1
      else if ((isKnownThere && !isKnownHere) || later === their) newer[table].push(key)
      else conflicts.push({ table, key, kind: 'changed' })
    }
  }
  for (const table of decisionTables)
    for (const [key, record] of sides.theirs[table]) take(table, key, record)
  return { added, newer, conflicts, same, behind }
}

/**
 * Of two dossiers that differ in nothing but when they were changed, the later one: their entries are rows of their own,
 * and are compared as such. null for all else.
 */
function laterOf(key: string, own: object, their: object): object | null {
  if (!key.startsWith(dossierKeys)) return null
  const [mine, others] = [own, their].map((row) => (row as Setting<`dossier:${string}`>).value)
  if (mine === undefined || others === undefined) return null
  if (!sameRecord({ ...mine, modified: others.modified }, others)) return null
  return others.modified > mine.modified ? their : own
}

function byTable<T>(make: () => T): { readonly [K in DecisionTable]: T } {
  const [items, annotations, entities, tags, collections, notes, settings] = decisionTables.map(make) as [
    T,
    T,
    T,
    T,
    T,
    T,
    T,
  ]
  return { items, annotations, entities, tags, collections, notes, settings }
}
