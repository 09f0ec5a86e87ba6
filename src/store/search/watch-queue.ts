import { liveQuery } from 'dexie'
import type { ArchiveDatabase, QueueRow } from '../archive-database'

/**
 * Calls back with the last row when the index queue has changed, whichever window or worker wrote it, and once at the beginning.
 * The returned function ends it.
 */
export function watchQueue(
  db: ArchiveDatabase,
  changed: (last: QueueRow | undefined) => void,
  failed: (error: unknown) => void,
): () => void {
  const watch = liveQuery(() => db.indexQueue.orderBy(':id').last()).subscribe({
    next: changed,
    error: failed,
  })
  return () => {
    watch.unsubscribe()
  }
}
