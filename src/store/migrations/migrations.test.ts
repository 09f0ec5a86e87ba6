import Dexie, { type Table } from 'dexie'
import { expect, onTestFinished, test, vi } from 'vitest'
import { backupTables } from '@/core/backup/backup-tables'
import { ArchiveDatabase, schemaVersion } from '../archive-database'
import { MemoryBackups } from '../fixtures/memory-backups'
import { restoreInto } from '../fixtures/restore-into'
import { openArchive } from '../open-archive'
import { storedVersion } from '../stored-version'
import frozen from './fixtures/version-1.json'

let names = 0

/** An archive as version 1 wrote it, closed. */
async function version1(): Promise<string> {
  const name = `version-1-${String(performance.now())}-${String((names += 1))}`
  onTestFinished(() => Dexie.delete(name))
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' })
  db.version(1).stores(frozen.stores)
  for (const [table, rows] of Object.entries(frozen.rows)) {
    const filled = rows.map((row) => ('bytes' in row ? { ...row, bytes: new Uint8Array(row.bytes) } : row))
    await db.table(table).bulkAdd(filled)
  }
  db.close()
  return name
}

const decided = async (db: {
  table: (name: string) => Table<unknown>
}): Promise<Record<string, unknown[]>> => {
  const rows: Record<string, unknown[]> = {}
  for (const table of backupTables) rows[table] = await db.table(table).toArray()
  return rows
}

async function opened(name: string) {
  const db = new ArchiveDatabase(name)
  const outcome = await openArchive(db, { remembered: null, accepted: false, now: 1, newId: () => 'x' })
  return { db, outcome }
}

test('an archive of version 1 opens with all its rows, and says that it is of today', async () => {
  const name = await version1()
  expect(await storedVersion(name)).toBe(1)
  const { db, outcome } = await opened(name)
  expect(outcome).toMatchObject({ kind: 'open', meta: { archiveId: 'archive-1', schemaVersion } })
  const rows = await decided(db)
  for (const [table, before] of Object.entries(frozen.rows)) {
    if (rows[table] === undefined) continue
    const shown = rows[table].map((row) =>
      Object.fromEntries(Object.entries(row as object).map(([key, value]) => [key, plain(value)])),
    )
    // A version may add fields; it changes and drops none.
    expect(shown).toMatchObject(before)
    expect(shown).toHaveLength(before.length)
  }
  db.close()
  expect(await storedVersion(name)).toBe(schemaVersion)
})

const plain = (value: unknown): unknown => (value instanceof Uint8Array ? [...value] : value)

test('a migration that fails leaves the archive as it was, and says so', async () => {
  const name = await version1()
  const modify = vi.spyOn(IDBCursor.prototype, 'update').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const { db, outcome } = await opened(name)
  modify.mockRestore()
  put.mockRestore()
  expect(outcome.kind).toBe('storage-error')
  db.close()
  expect(await storedVersion(name)).toBe(1)
  const again = await opened(name)
  expect(again.outcome.kind).toBe('open')
  expect((await again.db.entities.toArray()).map(({ name: found }) => found)).toEqual(['Jane Roe'])
  again.db.close()
})

test('it is backed up as it stands before it is brought up, and that backup comes back as of today', async () => {
  const name = await version1()
  const old = new ArchiveDatabase(name, 1)
  await old.open()
  const backups = new MemoryBackups()
  const manifest = await backups.made(old, Date.UTC(2026, 4, 3))
  old.close()
  expect(manifest.schemaVersion).toBe(1)
  expect(await storedVersion(name)).toBe(1)
  const { outcome, target } = await restoreInto(backups)
  expect(outcome).toMatchObject({ kind: 'restored', meta: { schemaVersion } })
  const { db } = await opened(name)
  const restored = (await opened(target)).db
  expect(await decided(restored)).toEqual(await decided(db))
  for (const open of [db, restored]) open.close()
})

test('a database that is not there has no version', async () => {
  expect(await storedVersion('nowhere')).toBe(0)
})
