import type { ArchiveDatabase } from '@/store/archive-database'
import { hasBroughtRows } from '@/store/merge/brought-rows'
import type { BackupPlace } from '@/renderer/platform/platform'
import { backupCalls } from './backup-calls'
import { converse } from './converse'

/**
 * Takes away, in a worker, what merges left that were killed or called off; waits for one that is under way in another window.
 * Rejects where it cannot be looked at; the next start looks again.
 */
export async function takeAwayBrought(db: ArchiveDatabase, place: BackupPlace | null): Promise<void> {
  if (place === null || !(await hasBroughtRows(db))) return
  await converse({
    database: db.name,
    request: { kind: 'take-away-brought' },
    calls: backupCalls(place),
    progress: () => undefined,
    signal: new AbortController().signal,
  })
}
