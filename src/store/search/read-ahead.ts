import { fromCached } from '../cached-bytes'
import type { IndexCacheRow } from '../archive-database'
import { partsOfIndex } from './index-cache'

/** Parts of a saved index by their keys, and whose they are. */
export interface PartsAhead {
  readonly database: string
  readonly parts: ReadonlyMap<string, Uint8Array>
}

/**
 * Reads the parts of the index that this database holds, while the window does not know yet whether the archive may be opened:
 * to read 130 MB takes longer than to open it. A part never changes under its key, so that what is read here is what is read
 * later. Past Dexie, which would make a database that is not there, and bring up an older one. Never rejects: without any
 * where something is wrong, which is told when the archive is opened.
 */
export async function readAhead(database: string, factory = indexedDB): Promise<PartsAhead> {
  const parts = new Map<string, Uint8Array>()
  try {
    const db = await openAsItIs(database, factory)
    if (db === null) return { database, parts }
    // Nobody who opens the archive meanwhile waits for this.
    db.onversionchange = () => {
      db.close()
    }
    const rows = await rowsOf(db)
    db.close()
    await Promise.all(
      rows.map(async ({ key, bytes }) => {
        const read = await fromCached(bytes)
        if (read !== null) parts.set(key, read)
      }),
    )
  } catch {
    parts.clear()
  }
  return { database, parts }
}

/** null where there is none. */
function openAsItIs(name: string, factory: IDBFactory): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name)
    request.onupgradeneeded = () => {
      // It is not there: this takes back that it would be made.
      request.transaction?.abort()
    }
    request.onsuccess = () => {
      resolve(request.result)
    }
    request.onerror = (event) => {
      event.preventDefault()
      if (request.error?.name === 'AbortError') resolve(null)
      else reject(request.error ?? new Error('The database cannot be opened'))
    }
  })
}

function rowsOf(db: IDBDatabase): Promise<IndexCacheRow[]> {
  return new Promise((resolve, reject) => {
    const range = IDBKeyRange.bound(partsOfIndex, `${partsOfIndex}\uffff`)
    const request = db.transaction('indexCache').objectStore('indexCache').getAll(range)
    request.onsuccess = () => {
      resolve(request.result as IndexCacheRow[])
    }
    request.onerror = () => {
      reject(request.error ?? new Error('The saved index cannot be read'))
    }
  })
}
