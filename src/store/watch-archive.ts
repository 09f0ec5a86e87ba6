import { liveQuery } from 'dexie'
import type { ArchiveDatabase } from './archive-database'

/** How far the archive has come: both numbers only rise. */
export interface ArchiveMoment {
  /** Place in history of the last commit, 0 before the first. */
  readonly commit: number
  /** Number of the last row of the index queue, which decisions and analyses leave there; 0 before the first. */
  readonly queued: number
}

/** Calls back with the state of the archive now and after each change; the returned function ends it. */
export function watchArchive(db: ArchiveDatabase, next: (moment: ArchiveMoment) => void): () => void {
  const watching = liveQuery(async () => {
    const [commit, queued] = await Promise.all([
      db.history.orderBy('seq').lastKey(),
      db.indexQueue.orderBy('seq').lastKey(),
    ])
    return { commit: Number(commit ?? 0), queued: Number(queued ?? 0) }
  }).subscribe({ next, error: failed })
  return () => {
    watching.unsubscribe()
  }
}

/** A closed connection has its own notice (see watch-connection); all else is a bug. */
function failed(error: unknown): void {
  if (error instanceof Error && error.name === 'DatabaseClosedError') return
  throw error
}
