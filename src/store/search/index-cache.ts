import { indexFormat, type SavedIndexParts } from '@/core/index/search-index'
import type { ArchiveDatabase } from '../archive-database'
import { storageProblem, type StorageProblem } from '../storage-problem'
import { dropCovered, hasMissed } from './index-queue'

interface Covered {
  /** All queue rows up to this one are in it. */
  readonly upTo: number
  readonly items: number
}

export interface ReadIndex extends Covered {
  readonly main: Uint8Array
  /** By name; one that is gone is left out. */
  readonly parts: ReadonlyMap<string, Uint8Array>
}

const mainKey = 'index'
const partPrefix = 'part:'

/**
 * The saved index; null where there is none, of today's format, that the queue can bring up to date. `damaged`: its bytes
 * are not those that were saved.
 */
export async function readIndexCache(
  db: ArchiveDatabase,
  partsOf: (main: Uint8Array) => readonly string[] | null,
): Promise<ReadIndex | 'damaged' | null> {
  return db.transaction('r', [db.indexCache, db.indexQueue], async () => {
    const row = await db.indexCache.get(mainKey)
    if (row?.format !== indexFormat || (await hasMissed(db, row.upTo))) return null
    const names = partsOf(row.bytes)
    if (names === null) return 'damaged'
    // One after the other, so that what a person waits for is read between them.
    const parts = new Map<string, Uint8Array>()
    for (const name of names) {
      const part = await db.indexCache.get(partPrefix + name)
      if (part !== undefined) parts.set(name, part.bytes)
    }
    return { upTo: row.upTo, items: row.items, main: row.bytes, parts }
  })
}

export type SaveIndexOutcome =
  | { readonly kind: 'saved' }
  /** Another window saved a newer one and deleted rows that this one has not seen. Nothing was written. */
  | { readonly kind: 'missed' }
  | StorageProblem

/**
 * Saves an index and deletes the queue rows that it covers, in one strict transaction. Parts that are there already
 * are not written again; those that it does not name are deleted.
 */
export async function saveIndexCache(
  db: ArchiveDatabase,
  { main, parts, upTo, items }: SavedIndexParts & Covered,
): Promise<SaveIndexOutcome> {
  try {
    return await db.transaction('rw', [db.indexCache, db.indexQueue], async () => {
      if (await hasMissed(db, upTo)) return { kind: 'missed' }
      const there = new Set(await db.indexCache.where('key').startsWith(partPrefix).primaryKeys())
      const format = indexFormat
      for (const [name, bytesOf] of parts) {
        const key = partPrefix + name
        if (!there.delete(key)) await db.indexCache.put({ key, format, upTo: 0, items: 0, bytes: bytesOf() })
      }
      await db.indexCache.bulkDelete([...there])
      await db.indexCache.put({ key: mainKey, format, upTo, items, bytes: main })
      await dropCovered(db, upTo)
      return { kind: 'saved' }
    })
  } catch (error) {
    return storageProblem(error)
  }
}
