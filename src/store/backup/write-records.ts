import type { BackupWriter } from '@/core/backup/backup-writer'
import type { BackupTable, EvidenceTable } from '@/core/backup/backup-tables'
import type { Changes } from '@/core/backup/changes-since'
import type { ArchiveDatabase } from '../archive-database'
import { stopIfCancelled } from './cancelled-backup'

/** Every record that changes touched, as it stands after them. */
export async function writeRecords(writer: BackupWriter, { tables }: Changes): Promise<void> {
  for (const [table, { records }] of tables) {
    await writer.addRows(
      table,
      [...records.values()].filter((record) => record !== null),
    )
    await writer.addRemoved(
      table,
      [...records].filter(([, record]) => record === null).map(([key]) => key),
    )
  }
}

const rowsAtOnce = 50
/** An original may have 100 MB. */
const originalsAtOnce = 4

/** The rows with these primary keys, a few at a time: originals can be large. */
export async function writeKeys(
  db: ArchiveDatabase,
  writer: BackupWriter,
  table: EvidenceTable & BackupTable,
  keys: readonly string[],
  parts: { readonly isCancelled: () => boolean },
): Promise<void> {
  const step = table === 'originals' ? originalsAtOnce : rowsAtOnce
  for (let from = 0; from < keys.length; from += step) {
    stopIfCancelled(parts)
    const rows = await db.table<object, string>(table).bulkGet(keys.slice(from, from + step))
    await writer.addRows(
      table,
      rows.filter((row) => row !== undefined),
    )
  }
}
