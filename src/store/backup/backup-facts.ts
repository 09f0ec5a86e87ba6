import type { BackupFacts } from '@/core/backup/backup-writer'
import { backupTables, type BackupTable } from '@/core/backup/backup-tables'
import type { BackupParts } from './backup-parts'
import type { Point } from './read-point'

/** What a manifest says of the archive at this point. */
export function backupFacts(
  { appVersion, now }: Pick<BackupParts, 'appVersion' | 'now'>,
  point: Point,
  kind: BackupFacts['kind'],
  rowsOf: (table: BackupTable) => number,
): BackupFacts {
  const { archiveId, schemaVersion, created, lastCommit } = point.meta
  return {
    appVersion,
    schemaVersion,
    archiveId,
    archiveCreated: created,
    made: now,
    kind,
    seq: point.seq,
    seqAt: point.seqAt,
    lastCommit,
    counts: backupTables.map((table) => ({ table, rows: rowsOf(table) })),
  }
}
