import { liveQuery } from 'dexie'
import { isImportChange } from '@/core/import/import-change-name'
import type { ArchiveDatabase } from './archive-database'

/** How far the archive has come: both numbers only rise. */
export interface ArchiveMoment {
  /** Place in history of the last commit, 0 before the first. */
  readonly commit: number
  /** Number of the last row of the index queue, which decisions and analyses leave there; 0 before the first. */
  readonly queued: number
  /** Whether the last commit is a batch of an import that still runs: many come one after the other. */
  readonly isImport: boolean
}

/** Calls back with the state of the archive now and after each change; the returned function ends it. */
export function watchArchive(db: ArchiveDatabase, next: (moment: ArchiveMoment) => void): () => void {
  const watching = liveQuery(() => readMoment(db)).subscribe({ next, error: failed })
  return () => {
    watching.unsubscribe()
  }
}

/** In one transaction, since it is read after each commit, when everybody reads. */
async function readMoment(db: ArchiveDatabase): Promise<ArchiveMoment> {
  return db.transaction('r', [db.history, db.indexQueue, db.imports], async () => {
    const [last, queued] = await Promise.all([
      // The keys of this index hold the name, so that no diff is read.
      db.history.orderBy('[seq+kind+of+name]').lastKey() as PromiseLike<unknown>,
      db.indexQueue.orderBy('seq').lastKey(),
    ])
    const [commit, , , name] = Array.isArray(last) ? (last as unknown[]) : []
    const isImport = typeof name === 'string' && isImportChange(name) && (await isImportRunning(db))
    return { commit: Number(commit ?? 0), queued: Number(queued ?? 0), isImport }
  })
}

async function isImportRunning(db: ArchiveDatabase): Promise<boolean> {
  return (await db.imports.filter(({ state }) => state === 'running').count()) > 0
}

/** A closed connection has its own notice (see watch-connection); all else is a bug. */
function failed(error: unknown): void {
  if (error instanceof Error && error.name === 'DatabaseClosedError') return
  throw error
}
