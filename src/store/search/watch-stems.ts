import { liveQuery } from 'dexie'
import type { Setting } from '@/core/settings/setting'
import type { ArchiveDatabase } from '../archive-database'

/** Whether words are also found in their other English forms, as the archive says. */
export async function readStems(db: ArchiveDatabase): Promise<boolean> {
  const row = (await db.settings.get('search.stems')) as Setting<'search.stems'> | undefined
  return row?.value ?? false
}

/** Calls back with that now and after each change; the returned function ends it. */
export function watchStems(
  db: ArchiveDatabase,
  changed: (stems: boolean) => void,
  failed: (error: unknown) => void,
): () => void {
  const watch = liveQuery(() => readStems(db)).subscribe({ next: changed, error: failed })
  return () => {
    watch.unsubscribe()
  }
}
