import type { Entity } from '../entity/entity'
import { foldTagName } from '../tag/fold-tag-name'
import type { NamedTable } from '../history/with-references'
import type { RecordMaps } from './backup-records'

/** What an id of a backup is called here. */
export type Unified = (table: NamedTable, id: string) => string

/**
 * Which tags, collections and entities of a backup stand for ones that are here under another id: tags and collections
 * of the same name in the same place, entities of the same type that claim the same key. What is here by its id stays itself.
 */
export function unifyNames(theirs: RecordMaps, mine: RecordMaps): Unified {
  const names = {
    tags: samePlaces(theirs.tags, mine.tags),
    collections: samePlaces(theirs.collections, mine.collections),
    entities: sameKeys(theirs.entities, mine.entities),
    items: new Map<string, string>(),
  }
  return (table, id) => names[table].get(id) ?? id
}

interface Nested {
  readonly id: string
  readonly name: string
  readonly parentId: string | null
}

function samePlaces(
  theirs: ReadonlyMap<string, Nested>,
  mine: ReadonlyMap<string, Nested>,
): ReadonlyMap<string, string> {
  const placeOf = (parentId: string | null, name: string): string => `${parentId ?? ''}/${foldTagName(name)}`
  const byPlace = new Map([...mine.values()].map((each) => [placeOf(each.parentId, each.name), each.id]))
  const found = new Map<string, string>()
  const done = new Set<string>()
  const visit = (each: Nested): void => {
    if (done.has(each.id)) return
    // Before its parents: a forged backup may have a ring of them.
    done.add(each.id)
    const parent = each.parentId === null ? undefined : theirs.get(each.parentId)
    if (parent !== undefined) visit(parent)
    if (mine.has(each.id)) return
    const parentId = each.parentId === null ? null : (found.get(each.parentId) ?? each.parentId)
    const here = byPlace.get(placeOf(parentId, each.name))
    if (here !== undefined) found.set(each.id, here)
  }
  for (const each of theirs.values()) visit(each)
  return found
}

function sameKeys(
  theirs: ReadonlyMap<string, Entity>,
  mine: ReadonlyMap<string, Entity>,
): ReadonlyMap<string, string> {
  const byKey = new Map([...mine.values()].flatMap((each) => each.keys.map((key) => [key, each] as const)))
  const found = new Map<string, string>()
  for (const each of theirs.values()) {
    if (mine.has(each.id)) continue
    const here = each.keys.map((key) => byKey.get(key)).find((other) => other?.type === each.type)
    if (here !== undefined) found.set(each.id, here.id)
  }
  return found
}
