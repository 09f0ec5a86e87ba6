import { indexFormat } from '@/core/index/search-index'
import type { ArchiveDatabase } from '../archive-database'
import { storageProblem, type StorageProblem } from '../storage-problem'
import { dropCovered, hasMissed } from './index-queue'

export interface SavedIndex {
  /** All queue rows up to this one are in it. */
  readonly upTo: number
  readonly items: number
  readonly bytes: Uint8Array
}

/** The saved index; null where there is none, of today's format, that the queue can bring up to date. */
export async function readIndexCache(db: ArchiveDatabase): Promise<SavedIndex | null> {
  return db.transaction('r', [db.indexCache, db.indexQueue], async () => {
    const row = await db.indexCache.get('index')
    if (row?.format !== indexFormat || (await hasMissed(db, row.upTo))) return null
    return row
  })
}

export type SaveIndexOutcome =
  | { readonly kind: 'saved' }
  /** Another window saved a newer one and deleted rows that this one has not seen. Nothing was written. */
  | { readonly kind: 'missed' }
  | StorageProblem

/** Saves an index and deletes the queue rows that it covers, in one strict transaction. */
export async function saveIndexCache(db: ArchiveDatabase, index: SavedIndex): Promise<SaveIndexOutcome> {
  try {
    return await db.transaction('rw', [db.indexCache, db.indexQueue], async () => {
      if (await hasMissed(db, index.upTo)) return { kind: 'missed' }
      await db.indexCache.put({ key: 'index', format: indexFormat, ...index })
      await dropCovered(db, index.upTo)
      return { kind: 'saved' }
    })
  } catch (error) {
    return storageProblem(error)
  }
}
