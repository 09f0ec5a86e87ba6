import Dexie, { type Table } from 'dexie'
import { expect, onTestFinished, test, vi } from 'vitest'
import { backupTables } from '@/core/backup/backup-tables'
import { ArchiveDatabase, schemaVersion } from '../archive-database'
import { MemoryBackups } from '../fixtures/memory-backups'
import { restoreInto } from '../fixtures/restore-into'
import { openArchive } from '../open-archive'
import { storedVersion } from '../stored-version'
import first from './fixtures/version-1.json'
import second from './fixtures/version-2.json'
import third from './fixtures/version-3.json'

interface Frozen {
  readonly version: number
  readonly stores: Record<string, string>
  readonly rows: Record<string, readonly object[]>
}
const frozen: readonly Frozen[] = [
  { version: 1, ...first },
  { version: 2, ...second },
  { version: 3, ...third },
]

let names = 0

/** An archive as a version wrote it, closed. */
async function asOf({ version, stores, rows: all }: Frozen): Promise<string> {
  const name = `version-${String(version)}-${String(performance.now())}-${String((names += 1))}`
  onTestFinished(() => Dexie.delete(name))
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' })
  db.version(version).stores(stores)
  for (const [table, rows] of Object.entries(all)) {
    const filled = rows.map((row) =>
      'bytes' in row ? { ...row, bytes: new Uint8Array(row.bytes as number[]) } : row,
    )
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

test.each(frozen)(
  'an archive of version $version opens with all its rows, and says that it is of today',
  async (old) => {
    const name = await asOf(old)
    expect(await storedVersion(name)).toBe(old.version)
    const { db, outcome } = await opened(name)
    expect(outcome).toMatchObject({ kind: 'open', meta: { archiveId: 'archive-1', schemaVersion } })
    const rows = { ...(await decided(db)), drafts: await db.drafts.toArray() }
    for (const [table, before] of Object.entries(old.rows)) {
      const held = (rows as Record<string, readonly unknown[]>)[table]
      if (held === undefined) continue
      const shown = held.map((row) =>
        Object.fromEntries(Object.entries(row as object).map(([key, value]) => [key, plain(value)])),
      )
      // A version may add fields; it changes and drops none.
      expect(shown).toMatchObject(before)
      expect(shown).toHaveLength(before.length)
    }
    db.close()
    expect(await storedVersion(name)).toBe(schemaVersion)
  },
)

const plain = (value: unknown): unknown => (value instanceof Uint8Array ? [...value] : value)

test.each(frozen)(
  'a migration of version $version that fails leaves the archive as it was, and says so',
  async (old) => {
    const name = await asOf(old)
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
    expect(await storedVersion(name)).toBe(old.version)
    const again = await opened(name)
    expect(again.outcome.kind).toBe('open')
    expect((await again.db.entities.toArray()).map(({ name: found }) => found)).toEqual(['Jane Roe'])
    again.db.close()
  },
)

test.each(frozen)(
  'version $version is backed up as it stands before it is brought up, and that backup comes back as of today',
  async ({ version, ...rest }) => {
    const name = await asOf({ version, ...rest })
    const old = new ArchiveDatabase(name, version)
    await old.open()
    const backups = new MemoryBackups()
    const manifest = await backups.made(old, Date.UTC(2026, 4, 3))
    old.close()
    expect(manifest.schemaVersion).toBe(version)
    expect(await storedVersion(name)).toBe(version)
    const { outcome, target } = await restoreInto(backups)
    expect(outcome).toMatchObject({ kind: 'restored', meta: { schemaVersion } })
    const { db } = await opened(name)
    const restored = (await opened(target)).db
    expect(await decided(restored)).toEqual(await decided(db))
    for (const open of [db, restored]) open.close()
  },
)

test('a database that is not there has no version', async () => {
  expect(await storedVersion('nowhere')).toBe(0)
})
