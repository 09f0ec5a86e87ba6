import Dexie from 'dexie'
import type { BackupCodec } from '@/core/backup/backup-codec'
import { backupTables, keyField, type BackupTable } from '@/core/backup/backup-tables'
import { BackupWriter, type BackupSink } from '@/core/backup/backup-writer'
import type { MetaRow } from '../archive-database'

export interface SalvageParts {
  readonly codec: BackupCodec
  readonly appVersion: string
  /** ms since the epoch. */
  readonly now: number
  readonly begin: (kind: 'full', archiveId: string) => Promise<BackupSink>
  readonly progress: (done: number, total: number) => void
}

export interface SalvageOutcome {
  readonly kind: 'salvaged'
  readonly rows: number
  /** Rows that the storage did not give out. */
  readonly unreadable: number
}

/**
 * Writes whatever of a database can be read, of any version, a row at a time where it must be. It carries an archive id
 * of its own, so that nothing takes it for a backup of all the archive. Rejects where the database cannot be opened.
 */
export async function salvage(name: string, parts: SalvageParts): Promise<SalvageOutcome> {
  const db = new Dexie(name, { autoOpen: false })
  // As it is: no version is asked for, and nothing is upgraded.
  await db.open()
  try {
    const there = backupTables.filter((table) => db.tables.some((found) => found.name === table))
    const meta = await readMeta(db)
    const archiveId = `salvage of ${meta?.archiveId ?? 'unknown'}`
    const writer = new BackupWriter(await parts.begin('full', archiveId), parts.codec)
    const counts = new Map<BackupTable, number>()
    let unreadable = 0
    for (const [index, table] of there.entries()) {
      parts.progress(index, there.length)
      const read = await salvageTable(db, table, writer)
      counts.set(table, read.rows)
      unreadable += read.unreadable
    }
    await writer.finish({
      appVersion: parts.appVersion,
      schemaVersion: Math.max(1, Math.floor(db.verno)),
      archiveId,
      archiveCreated: meta?.created ?? 0,
      made: parts.now,
      kind: 'full',
      seq: 0,
      seqAt: 0,
      lastCommit: meta?.lastCommit ?? 0,
      counts: backupTables.map((table) => ({ table, rows: counts.get(table) ?? 0 })),
    })
    return { kind: 'salvaged', rows: [...counts.values()].reduce((sum, rows) => sum + rows, 0), unreadable }
  } finally {
    db.close()
  }
}

async function readMeta(db: Dexie): Promise<MetaRow | null> {
  try {
    return (await db.table<MetaRow, string>('meta').get('archive')) ?? null
  } catch {
    return null
  }
}

async function salvageTable(
  db: Dexie,
  table: BackupTable,
  writer: BackupWriter,
): Promise<{ rows: number; unreadable: number }> {
  const store = db.table<object, string | number>(table)
  let keys: readonly (string | number)[]
  try {
    keys = await store.toCollection().primaryKeys()
  } catch {
    return { rows: 0, unreadable: 1 }
  }
  let rows = 0
  for (const key of keys) {
    const row = await store.get(key).catch(() => undefined)
    if (row === undefined || Reflect.get(row, keyField(table)) === undefined) continue
    await writer.addRows(table, [row])
    rows += 1
  }
  return { rows, unreadable: keys.length - rows }
}
