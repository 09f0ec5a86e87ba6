import type { ArchiveDatabase } from './archive-database'

/**
 * Calls back, once, when an open archive is closed by somebody else: the browser (its storage was cleared or broke),
 * or a newer Cuttings in another window. It is not opened again by itself, since what would be opened may be empty.
 * The returned function ends it: call it before closing the archive.
 */
export function watchConnection(db: ArchiveDatabase, lost: () => void): () => void {
  const stop = (): void => {
    db.on('close').unsubscribe(closed)
  }
  const closed = (): void => {
    stop()
    lost()
  }
  db.on('close', closed)
  return stop
}
