import type { BackupManifest } from '@/core/backup/backup-manifest'
import { planBackup } from '@/core/backup/plan-backup'
import type { ArchiveDatabase } from '../archive-database'
import type { BackupParts } from './backup-parts'
import { CancelledBackup, stopIfCancelled } from './cancelled-backup'
import { readPoint } from './read-point'
import { writeChanges } from './write-changes'
import { writeFull } from './write-full'

export type MakeBackupOutcome =
  | { readonly kind: 'made'; readonly manifest: BackupManifest }
  /** Nothing was changed since the newest one. */
  | { readonly kind: 'up-to-date' }
  /** What was written so far is to be thrown away. */
  | { readonly kind: 'cancelled' }

/**
 * Writes a backup of the archive as it stands at one history entry, while people go on changing it. Rejects with what the
 * sink or the database rejected with; what was written so far is to be thrown away then.
 */
export async function makeBackup(db: ArchiveDatabase, parts: BackupParts): Promise<MakeBackupOutcome> {
  const point = await readPoint(db, parts.now)
  const plan = planBackup(point, parts.newest)
  if (plan.kind === 'none' && (await isContinued(db, parts.newest))) return { kind: 'up-to-date' }
  try {
    stopIfCancelled(parts)
    const since = plan.kind === 'changes' && (await isContinued(db, plan.since)) ? plan.since : null
    const changes = since === null ? null : await writeChanges(db, parts, since)
    return { kind: 'made', manifest: changes ?? (await writeFull(db, parts)) }
  } catch (error) {
    if (error instanceof CancelledBackup) return { kind: 'cancelled' }
    throw error
  }
}

/** Is its last entry the one that the archive has there? A restored archive went another way from some entry on. */
async function isContinued(db: ArchiveDatabase, newest: BackupManifest | null): Promise<boolean> {
  if (newest === null || newest.seq === 0) return newest !== null
  return (await db.history.get(newest.seq))?.at === newest.seqAt
}
