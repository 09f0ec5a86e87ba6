import { liveQuery } from 'dexie'
import { isImportChange } from '@/core/import/import-change-name'
import type { ArchiveDatabase } from './archive-database'
import { readUndoStack } from './read-undo-stack'

/** How far the archive has come, and what each window shows of it. */
export interface ArchiveMoment {
  /** Place in history of the last commit, 0 before the first; only rises. */
  readonly commit: number
  /** Number of the last row of the index queue, which decisions and analyses leave there; 0 before the first, only rises. */
  readonly queued: number
  /** Whether the last commit is a batch of an import that still runs: many come one after the other. */
  readonly isImport: boolean
  /** How many there are. */
  readonly items: number
  /** The names of what undo and redo would do; null where there is nothing. */
  readonly undo: string | null
  readonly redo: string | null
}

/** Calls back with the state of the archive now and after each change; the returned function ends it. */
export function watchArchive(db: ArchiveDatabase, next: (moment: ArchiveMoment) => void): () => void {
  const watching = liveQuery(() => readMoment(db)).subscribe({ next, error: failed })
  return () => {
    watching.unsubscribe()
  }
}

/** All of it in one transaction: it is read after each commit, and the next one waits until it is. */
async function readMoment(db: ArchiveDatabase): Promise<ArchiveMoment> {
  return db.transaction('r', [db.history, db.indexQueue, db.imports, db.meta], async () => {
    const [{ last, undo, redo }, queued, archive] = await Promise.all([
      readUndoStack(db),
      db.indexQueue.orderBy('seq').lastKey(),
      db.meta.get('archive'),
    ])
    const isImport = last !== null && isImportChange(last.name) && (await isImportRunning(db))
    return {
      commit: last?.seq ?? 0,
      queued: Number(queued ?? 0),
      isImport,
      items: archive?.items ?? 0,
      undo: undo?.name ?? null,
      redo: redo?.name ?? null,
    }
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
