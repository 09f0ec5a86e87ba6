import type { LoadOutcome, SearchIndex } from '@/core/index/search-index'
import type { IndexCacheRow } from '../archive-database'
import { filesOnDisk } from './files-on-disk'
import { mainFile, nameInRow } from './main-file'
import type { PartFiles } from './part-files'
import { mainKeys } from './saved-index-name'

/** An index that was loaded before it was known whether it is the one: that of the row that says so. */
export interface LoadedAhead {
  readonly upTo: number
  /** Of the file that names its parts. */
  readonly name: string
  readonly outcome: LoadOutcome
}

/** What is done ahead for the archive of a database. */
export interface IndexAhead {
  readonly database: string
  readonly files: PartFiles
  readonly loaded: Promise<LoadedAhead | null>
}

/**
 * Loads the saved index that this database has, while the window does not know yet whether the archive may be opened. Where
 * something is wrong it is as if there were nothing: it is told when the archive is opened.
 */
export function readAhead(
  database: string,
  index: SearchIndex,
  files = filesOnDisk(database),
  factory = indexedDB,
): IndexAhead {
  const load = async (): Promise<LoadedAhead | null> => {
    const [row, parts] = await Promise.all([readRow(database, factory), files.open('items')])
    if (row === undefined) return null
    const name = nameInRow(row)
    return { upTo: row.upTo, name, outcome: index.load(mainFile(row, parts), parts) }
  }
  return { database, files, loaded: load().catch(() => null) }
}

/** Past Dexie, which would make a database that is not there, and bring up an older one. */
async function readRow(database: string, factory: IDBFactory): Promise<IndexCacheRow | undefined> {
  const db = await openAsItIs(database, factory)
  if (db === null) return undefined
  // Nobody who opens the archive meanwhile waits for this.
  db.onversionchange = () => {
    db.close()
  }
  const row = await rowIn(db)
  db.close()
  return row
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

function rowIn(db: IDBDatabase): Promise<IndexCacheRow | undefined> {
  return new Promise((resolve, reject) => {
    const request = db.transaction('indexCache').objectStore('indexCache').get(mainKeys.items)
    request.onsuccess = () => {
      resolve(request.result as IndexCacheRow | undefined)
    }
    request.onerror = () => {
      reject(request.error ?? new Error('The saved index cannot be read'))
    }
  })
}
