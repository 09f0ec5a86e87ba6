import Dexie from 'dexie'
import { checkBackup } from '@/core/backup/check-backup'
import { type BackupRefusal, refuse } from '@/core/backup/backup-source'
import { backupTables, type EvidenceTable } from '@/core/backup/backup-tables'
import type { OpenedBackup } from '@/core/backup/open-backup'
import { ArchiveDatabase, schemaVersion, type MetaRow } from '../archive-database'
import { toVersion2 } from '../migrations/0002-entities-and-quotes'
import { toVersion3 } from '../migrations/0003-imports'
import { putEvidenceCounts } from '../evidence-counts'
import type { NeedRoom } from '../room/need-room'
import { toVersion4 } from '../migrations/0004-pictures'
import { storageProblem, type StorageProblem } from '../storage-problem'

export interface RestoreParts {
  readonly progress: (done: number, total: number) => void
  readonly isCancelled: () => boolean
  /** Asked before each part: a disk that is filled up endangers the archive that is there. */
  readonly needRoom: NeedRoom
}

export type RestoreOutcome =
  /** All of it is in the database, counted and durable. */
  | { readonly kind: 'restored'; readonly meta: MetaRow }
  | { readonly kind: 'cancelled' }
  | BackupRefusal
  | StorageProblem

/**
 * Writes a backup into a database of its own. Whatever goes wrong, that database is deleted again, and no other one is
 * ever touched. Its row in `meta`, without which it counts as no archive, is written last.
 *
 * @param name of a database that is not there yet
 */
export async function restoreWhole(
  name: string,
  backup: OpenedBackup,
  parts: RestoreParts,
): Promise<RestoreOutcome> {
  if (await Dexie.exists(name)) throw new Error(`There is a database ${name} already`)
  const db = new ArchiveDatabase(name)
  let outcome: RestoreOutcome
  try {
    await db.open()
    outcome = await fill(db, backup, parts)
  } catch (error) {
    outcome = storageProblem(error)
  }
  db.close()
  if (outcome.kind !== 'restored') await Dexie.delete(name)
  return outcome
}

async function fill(db: ArchiveDatabase, backup: OpenedBackup, parts: RestoreParts): Promise<RestoreOutcome> {
  const checked = await checkBackup(backup, {
    files: 'all',
    ...parts,
    onPart: async ({ table, size, blobs }, content) => {
      await parts.needRoom(size + (blobs?.size ?? 0))
      const rows = db.table<object, string>(table)
      await db.transaction('rw', rows, async () => {
        if (content.kind === 'removed') await rows.bulkDelete([...content.keys])
        else await rows.bulkPut([...content.rows])
      })
    },
  })
  if (checked.kind !== 'sound') return checked
  // Once more, in the database itself.
  for (const table of backupTables) {
    const found = await db.table(table).count()
    if (found !== checked.counts.get(table))
      return refuse('wrong-counts', `${table}: ${String(found)} rows came into the database`)
  }
  return { kind: 'restored', meta: await finish(db, backup) }
}

async function finish(db: ArchiveDatabase, { manifest }: OpenedBackup): Promise<MetaRow> {
  const rows = new Map<string, number>(manifest.counts.map(({ table, rows: count }) => [table, count]))
  const meta: MetaRow = {
    key: 'archive',
    archiveId: manifest.archiveId,
    schemaVersion: manifest.schemaVersion,
    created: manifest.archiveCreated,
    items: Number(rows.get('items')),
    decisions: Number(rows.get('annotations')),
    lastCommit: manifest.lastCommit,
  }
  return db.transaction('rw', db.tables, async (transaction) => {
    await db.meta.add(meta)
    const rowsOf = (table: EvidenceTable): number => Number(rows.get(table))
    await putEvidenceCounts(db, {
      texts: rowsOf('texts'),
      originals: rowsOf('originals'),
      pictures: rowsOf('pictures'),
    })
    if (manifest.schemaVersion < 2) await toVersion2(transaction)
    if (manifest.schemaVersion < 3) await toVersion3(transaction)
    if (manifest.schemaVersion < 4) await toVersion4(transaction)
    return { ...meta, schemaVersion }
  })
}
