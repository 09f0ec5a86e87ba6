import Dexie from 'dexie'
import type { Tally } from '@/core/entity/tally'
import { fold } from '@/core/language/fold'
import type { ArchiveDatabase } from '../archive-database'
import { keysInPortions } from './keys-in-portions'

export type EntityList = Exclude<Tally['list'], ''>
export type EntitySort = 'mentions' | 'quotes' | 'lastSeen' | 'sort'

const inOrder = (db: ArchiveDatabase, list: EntityList, sort: EntitySort) =>
  db.tallies.where(`[list+${sort}]`).between([list, Dexie.minKey], [list, Dexie.maxKey])

/** The first rows of a list, for the first paint: names from A, all else from the most or latest. */
export async function firstEntities(
  db: ArchiveDatabase,
  list: EntityList,
  sort: EntitySort,
  limit: number,
): Promise<Tally[]> {
  const rows = inOrder(db, list, sort)
  return (sort === 'sort' ? rows : rows.reverse()).limit(limit).toArray()
}

/** Keys of all rows in the same order. Keys alone: at 100,000 names rows would take seconds. @throws as `keysInPortions` */
export async function listEntityKeys(
  db: ArchiveDatabase,
  list: EntityList,
  sort: EntitySort,
  signal?: AbortSignal,
): Promise<string[]> {
  const keys = await keysInPortions(
    {
      table: db.tallies,
      index: `[list+${sort}]`,
      from: [list, Dexie.minKey],
      to: [list, Dexie.maxKey],
      valueOf: (row) => [row.list, row[sort]],
    },
    signal,
  )
  // Reversed here: in reverse, the database can only walk key by key.
  return sort === 'sort' ? keys : keys.reverse()
}

/**
 * Of these rows, those whose name, or another name that a person gave, has all the words in it, as parts of words
 * too. A key holds its folded name, so that only entities are read.
 */
export async function filterEntityKeys(
  db: ArchiveDatabase,
  keys: readonly string[],
  words: string,
): Promise<string[]> {
  const wanted = fold(words).split(' ').filter(Boolean)
  if (wanted.length === 0) return [...keys]
  const ids = keys.filter((key) => key.startsWith('entity:')).map((key) => key.slice(7))
  const names = new Map<string, string>()
  for (const entity of await db.entities.bulkGet(ids)) {
    if (entity !== undefined) names.set(entity.id, fold([entity.name, ...entity.aliases].join(' ')))
  }
  return keys.filter((key) => {
    const name = key.startsWith('entity:') ? (names.get(key.slice(7)) ?? '') : key.slice(key.indexOf(':') + 1)
    return wanted.every((word) => name.includes(word))
  })
}

/** The rows of these keys, in this order; those that are not there are left out. */
export async function getTallies(db: ArchiveDatabase, keys: readonly string[]): Promise<Tally[]> {
  return (await db.tallies.bulkGet([...keys])).filter((row) => row !== undefined)
}
