import type { ArchiveDatabase } from '../archive-database'

interface ThereBackup {
  readonly archiveId: string
  /** As in the manifest. */
  readonly seq: number
  readonly seqAt: number
}

/**
 * The backups that this archive goes on from: whose last history entry is one of its own. Others of the same archive parted
 * ways with it, as on another computer or before a restore, and hold what it does not.
 */
export async function continuedBackups<B extends ThereBackup>(
  db: ArchiveDatabase,
  there: readonly B[],
): Promise<readonly B[]> {
  const meta = await db.meta.get('archive')
  const continued: B[] = []
  for (const backup of there) {
    if (backup.archiveId !== meta?.archiveId) continue
    // One after the other: an entry of an import holds all that came in.
    if (backup.seq === 0 || (await db.history.get(backup.seq))?.at === backup.seqAt) continued.push(backup)
  }
  return continued
}
