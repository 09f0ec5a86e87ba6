import type { Changes } from '@/core/backup/changes-since'
import { evidenceTables, type EvidenceTable } from '@/core/backup/backup-tables'
import type { ArchiveDatabase } from '../archive-database'
import { hasTable } from './has-table'

/** Primary keys of the immutable rows that came with these changes, by table. */
export async function evidenceSince(
  db: ArchiveDatabase,
  { broughtIn, given }: Changes,
): Promise<ReadonlyMap<EvidenceTable, readonly string[]>> {
  const items = [...broughtIn]
  const found = new Map<EvidenceTable, readonly string[]>()
  for (const table of evidenceTables.filter((each) => hasTable(db, each))) {
    const rows = db.table<object, string>(table)
    const keys = items.length === 0 ? [] : await rows.where('itemId').anyOf(items).primaryKeys()
    // A text that an item was given later brought its own pictures.
    const later =
      table === 'pictures'
        ? await db.pictures
            .where('textId')
            .anyOf([...given.texts])
            .primaryKeys()
        : given[table]
    found.set(table, [...new Set([...keys, ...later])])
  }
  return found
}
