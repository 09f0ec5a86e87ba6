import { liveQuery } from 'dexie'
import type { ArchiveDatabase } from '../archive-database'

/** Calls back when what is typed in notes has changed, in whichever window; the returned function ends it. */
export function watchDrafts(
  db: ArchiveDatabase,
  changed: () => void,
  failed: (error: unknown) => void,
): () => void {
  const watch = liveQuery(() => db.drafts.toCollection().primaryKeys()).subscribe({
    next: changed,
    error: failed,
  })
  return () => {
    watch.unsubscribe()
  }
}
