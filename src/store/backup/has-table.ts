import type { BackupTable } from '@/core/backup/backup-tables'
import type { ArchiveDatabase } from '../archive-database'

/** An archive of an older version, which is backed up before it is brought up, lacks the tables that came since. */
export function hasTable(db: ArchiveDatabase, table: BackupTable): boolean {
  return db.tables.some(({ name }) => name === table)
}
