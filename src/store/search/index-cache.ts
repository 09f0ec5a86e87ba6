import { indexFormat, type SavedIndexParts } from '@/core/index/search-index'
import type { ArchiveDatabase } from '../archive-database'
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

/** Of the articles, and of the names beside them. */
const keysOfItems = { main: 'index', parts: 'part:' } as const
const keysOfNames = { main: 'names', parts: 'names-part:' } as const

/**
 * The saved index; null where there is none, of today's format, that the queue can bring up to date. `damaged`: its bytes
 * are not those that were saved.
 */
export async function readIndexCache(
  db: ArchiveDatabase,
  partsOf: (main: Uint8Array) => readonly string[] | null,
): Promise<ReadIndex | 'damaged' | null> {
  return db.transaction('r', [db.indexCache, db.indexQueue], async () => {
    const row = await db.indexCache.get(keysOfItems.main)
    if (row?.format !== indexFormat || (await hasMissed(db, row.upTo))) return null
    const names = partsOf(row.bytes)
    if (names === null) return 'damaged'
    const parts = await readParts(db, keysOfItems.parts, names)
    return { upTo: row.upTo, items: row.items, main: row.bytes, parts }
  })
}

/**
 * The saved index of names; null where there is none, of today's format and whole, that was saved with the index of articles
 * which is good up to this queue row.
 */
export async function readSavedNames(
  db: ArchiveDatabase,
  upTo: number,
  partsOf: (main: Uint8Array) => readonly string[] | null,
): Promise<ReadIndex | null> {
  return db.transaction('r', db.indexCache, async () => {
    const row = await db.indexCache.get(keysOfNames.main)
    if (row?.format !== indexFormat || row.upTo !== upTo) return null
    const names = partsOf(row.bytes)
    if (names === null) return null
    const parts = await readParts(db, keysOfNames.parts, names)
    return { upTo, items: row.items, main: row.bytes, parts }
  })
}

/** One after the other, so that what a person waits for is read between them. */
async function readParts(
  db: ArchiveDatabase,
  prefix: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>()
  for (const name of names) {
    const part = await db.indexCache.get(prefix + name)
    if (part !== undefined) parts.set(name, part.bytes)
  }
  return parts
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
    if (!there.delete(key)) await db.indexCache.put({ key, format, upTo: 0, items: 0, bytes: bytesOf() })
  }
  await db.indexCache.bulkDelete([...there])
  await db.indexCache.put({ key: keys.main, format, upTo, items, bytes: main })
}
