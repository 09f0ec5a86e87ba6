import type { Change } from '../history/change'
import {
  decisionTables,
  type DecisionTable,
  type DecisionTables,
  type Diff,
  type TableDiff,
} from '../history/diff'
import { sameRecord } from '../history/same-record'
import { withReferences } from '../history/with-references'
import { emptyMaps, type RecordMaps } from './backup-records'
import { breakRings } from './break-rings'
import type { Comparison, MergeSides } from './compare-archives'
import { conflictId } from './conflict-id'

/**
 * The one change that a merge is: what is new, what the backup has in a later state, and of conflicts those that a person
 * has taken. What comes in brings along the tags, collections and entities that it names. null where nothing would change.
 *
 * @param taken `conflictId`s of conflicts that are decided for the backup; all others stay as they are here
 */
export function mergeChange(
  { added, newer, conflicts }: Pick<Comparison, 'added' | 'newer' | 'conflicts'>,
  sides: MergeSides,
  taken: ReadonlySet<string>,
): Change | null {
  const incoming = emptyMaps()
  for (const table of decisionTables) {
    for (const key of [...added[table], ...newer[table]]) bring(sides, incoming, table, key)
  }
  for (const conflict of conflicts)
    if (taken.has(conflictId(conflict))) bring(sides, incoming, conflict.table, conflict.key)
  bringMarks(sides, incoming)
  bringNamed(sides, incoming)
  separateClaims(sides, incoming)
  breakRings(incoming, sides.mine)
  const diff = diffOf(incoming, sides.mine)
  return Object.keys(diff).length === 0 ? null : { name: 'Merge a backup', diff }
}

function bring<K extends DecisionTable>(
  { theirs }: MergeSides,
  incoming: RecordMaps,
  table: K,
  key: string,
): void {
  const record = theirs[table].get(key)
  if (record !== undefined) (incoming[table] as Map<string, DecisionTables[K]>).set(key, record as never)
}

/** Marks come with an item that was not here, and never without one. */
function bringMarks({ theirs, mine }: MergeSides, incoming: RecordMaps): void {
  for (const [key, mark] of theirs.annotations) {
    if (mine.items.has(mark.itemId)) continue
    if (incoming.items.has(mark.itemId)) incoming.annotations.set(key, mark)
    else incoming.annotations.delete(key)
  }
}

function bringNamed(sides: MergeSides, incoming: RecordMaps): void {
  const { theirs, mine } = sides
  const waiting: (readonly [DecisionTable, string])[] = decisionTables.flatMap((table) =>
    [...incoming[table].keys()].map((key) => [table, key] as const),
  )
  const follow = <K extends DecisionTable>(table: K, key: string): void => {
    const record = incoming[table].get(key)
    if (record === undefined) return
    withReferences(table, record as never, (named, id) => {
      if (!mine[named].has(id) && !incoming[named].has(id) && theirs[named].has(id)) {
        bring(sides, incoming, named, id)
        waiting.push([named, id])
      }
      return id
    })
  }
  // It grows while it is gone through.
  for (const [table, key] of waiting) follow(table, key)
}

/** A key belongs to one entity, also where several that come in change theirs at once. */
function separateClaims({ mine }: MergeSides, incoming: RecordMaps): void {
  const claims = new Map<string, string>()
  for (const { id, keys } of mine.entities.values())
    if (!incoming.entities.has(id)) for (const key of keys) claims.set(key, id)
  for (const [id, entity] of incoming.entities) {
    const keys = entity.keys.filter((key) => (claims.get(key) ?? id) === id)
    for (const key of keys) claims.set(key, id)
    if (keys.length < entity.keys.length) incoming.entities.set(id, { ...entity, keys })
  }
}

function diffOf(incoming: RecordMaps, mine: RecordMaps): Diff {
  const diff: { [K in DecisionTable]?: TableDiff<DecisionTables[K]> } = {}
  const take = <K extends DecisionTable>(table: K): void => {
    const added: DecisionTables[K][] = []
    const updated: (readonly [DecisionTables[K], DecisionTables[K]])[] = []
    for (const [key, record] of incoming[table] as ReadonlyMap<string, DecisionTables[K]>) {
      const own = mine[table].get(key)
      if (own === undefined) added.push(record)
      else if (!sameRecord(own, record)) updated.push([own, record])
    }
    if (added.length + updated.length > 0) Object.assign(diff, { [table]: { added, updated, removed: [] } })
  }
  for (const table of decisionTables) take(table)
  return diff
}
