import { indexFormat, type SavedIndexParts } from '@/core/index/search-index'
import type { ArchiveDatabase, IndexCacheRow } from '../archive-database'
import { fromCached, toCached } from '../cached-bytes'
import { storageProblem, type StorageProblem } from '../storage-problem'
import { dropCovered, hasMissed } from './index-queue'

interface Covered {
  /** All queue rows up to this one are in it. */
  readonly upTo: number
  readonly items: number
}

export type SavedIndex = SavedIndexParts & Pick<Covered, 'items'>

export interface ReadIndex extends Covered {
  readonly main: Uint8Array
  /** By name; one that is gone is left out. */
  readonly parts: ReadonlyMap<string, Uint8Array>
}

/** What the keys of the parts of the articles' index begin with. */
export const partsOfIndex = 'part:'

/** Of the articles, and of the names beside them. */
const keysOfItems = { main: 'index', parts: partsOfIndex } as const
const keysOfNames = { main: 'names', parts: 'names-part:' } as const

/**
 * The saved index; null where there is none, of today's format, that the queue can bring up to date.
 *
 * @param ahead parts that were read already, by their keys
 */
export async function readIndexCache(
  db: ArchiveDatabase,
  ahead: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<ReadIndex | null> {
  const rows = await db.transaction('r', [db.indexCache, db.indexQueue], async () => {
    const found = await readRows(db, keysOfItems)
    return found === null || (await hasMissed(db, found.main.upTo)) ? null : found
  })
  return rows === null ? null : readBytes(rows, keysOfItems, ahead)
}

/**
 * The saved index of names; null where there is none, of today's format, that was saved with the index of articles which is
 * good up to this queue row.
 */
export async function readSavedNames(db: ArchiveDatabase, upTo: number): Promise<ReadIndex | null> {
  const rows = await db.transaction('r', db.indexCache, () => readRows(db, keysOfNames))
  return rows?.main.upTo === upTo ? readBytes(rows, keysOfNames) : null
}

interface SavedRows {
  readonly main: IndexCacheRow
  readonly parts: readonly IndexCacheRow[]
}

/** All parts that are saved: those that no index names were deleted with its saving. */
async function readRows(
  db: ArchiveDatabase,
  keys: typeof keysOfItems | typeof keysOfNames,
): Promise<SavedRows | null> {
  const [main, parts] = await Promise.all([
    db.indexCache.get(keys.main),
    db.indexCache.where('key').startsWith(keys.parts).toArray(),
  ])
  return main?.format === indexFormat ? { main, parts } : null
}

async function readBytes(
  { main: row, parts: rows }: SavedRows,
  keys: typeof keysOfItems | typeof keysOfNames,
  ahead: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<ReadIndex> {
  const { upTo, items } = row
  const [main, ...found] = await Promise.all(
    [row, ...rows].map(async ({ key, bytes }) => ahead.get(key) ?? fromCached(bytes)),
  )
  const parts = new Map<string, Uint8Array>()
  for (const [at, { key }] of rows.entries()) {
    const bytes = found[at]
    if (bytes) parts.set(key.slice(keys.parts.length), bytes)
  }
  // Without any, as damaged ones are: what is lost is made again.
  return { upTo, items, main: main ?? new Uint8Array(), parts }
}

export type SaveIndexOutcome =
  | { readonly kind: 'saved' }
  /** Another window saved a newer one and deleted rows that this one has not seen. Nothing was written. */
  | { readonly kind: 'missed' }
  | StorageProblem

/**
 * Saves an index and deletes the queue rows that it covers, in one strict transaction, and with it that of the names where
 * it has come as far. Parts that are there already are not written again; those that neither names are deleted.
 */
export async function saveIndexCache(
  db: ArchiveDatabase,
  { upTo, ...items }: SavedIndex & Covered,
  names: SavedIndex | null,
): Promise<SaveIndexOutcome> {
  try {
    return await db.transaction('rw', [db.indexCache, db.indexQueue], async () => {
      if (await hasMissed(db, upTo)) return { kind: 'missed' }
      await putIndex(db, keysOfItems, { upTo, ...items })
      if (names !== null) await putIndex(db, keysOfNames, { upTo, ...names })
      await dropCovered(db, upTo)
      return { kind: 'saved' }
    })
  } catch (error) {
    return storageProblem(error)
  }
}

async function putIndex(
  db: ArchiveDatabase,
  keys: typeof keysOfItems | typeof keysOfNames,
  { main, parts, upTo, items }: SavedIndex & Covered,
): Promise<void> {
  const there = new Set(await db.indexCache.where('key').startsWith(keys.parts).primaryKeys())
  const format = indexFormat
  for (const [name, bytesOf] of parts) {
    const key = keys.parts + name
    if (!there.delete(key))
      await db.indexCache.put({ key, format, upTo: 0, items: 0, bytes: toCached(bytesOf()) })
  }
  await db.indexCache.bulkDelete([...there])
  await db.indexCache.put({ key: keys.main, format, upTo, items, bytes: toCached(main) })
}
