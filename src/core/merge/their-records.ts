import type { Entity } from '../entity/entity'
import { decisionTables, type DecisionTable, type DecisionTables } from '../history/diff'
import { withReferences, type NamedTable, type Rename } from '../history/with-references'
import { emptyMaps, type RecordMaps } from './backup-records'
import { unifyNames, type Unified } from './unify-names'

/** The records of a backup as they would stand here, and the ids that they name others by. */
export interface TheirRecords {
  readonly records: RecordMaps
  /** For records of its history too. */
  readonly rename: Rename
}

/**
 * What a backup holds, put in this archive's words: names that are here under another id are those, what names something
 * that neither side has names nothing, and no key is claimed that another entity here has. The same again after a merge.
 */
export function theirRecords(theirs: RecordMaps, mine: RecordMaps): TheirRecords {
  const unified = unifyNames(theirs, mine)
  const isThere = (table: NamedTable, id: string): boolean => mine[table].has(id) || theirs[table].has(id)
  const rename: Rename = (table, id) => {
    const other = unified(table, id)
    return isThere(table, other) ? other : null
  }
  const records = emptyMaps()
  for (const table of decisionTables) renameTable(theirs, records, table, { unified, rename })
  takeEntities(theirs.entities, records.entities, mine.entities, { unified, rename })
  return { records, rename }
}

interface Names {
  readonly unified: Unified
  readonly rename: Rename
}

function renameTable<K extends DecisionTable>(
  from: RecordMaps,
  into: RecordMaps,
  table: K,
  { unified, rename }: Names,
): void {
  if (table === 'entities') return
  for (const [key, record] of from[table]) {
    // A tag or collection that stands for one that is here brings nothing of its own.
    const isUnified = (table === 'tags' || table === 'collections') && unified(table, key) !== key
    const map: Map<string, DecisionTables[K]> = into[table]
    if (!isUnified) map.set(key, withReferences(table, record, rename))
  }
}

function takeEntities(
  from: ReadonlyMap<string, Entity>,
  into: Map<string, Entity>,
  mine: ReadonlyMap<string, Entity>,
  { unified, rename }: Names,
): void {
  const claims = new Map([...mine.values()].flatMap(({ id, keys }) => keys.map((key) => [key, id] as const)))
  for (const [key, record] of from) {
    const id = unified('entities', key)
    if (into.has(id)) continue
    const renamed = withReferences('entities', record, rename)
    const keys = renamed.keys.filter((claimed) => (claims.get(claimed) ?? id) === id)
    for (const claimed of keys) claims.set(claimed, id)
    const here = mine.get(id)
    into.set(id, id === key || here === undefined ? { ...renamed, keys } : joined(here, renamed, keys))
  }
}

/** One that is here under another id, with what a backup says of it. */
function joined(here: Entity, there: Entity, keys: readonly string[]): Entity {
  const { id, created, modified, mergedInto } = here
  return {
    ...there,
    ...{ id, created, modified, mergedInto },
    keys: [...new Set([...here.keys, ...keys])],
    never: [...new Set([...here.never, ...there.never])],
  }
}
