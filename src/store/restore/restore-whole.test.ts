import Dexie from 'dexie'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { BackupWriter } from '@/core/backup/backup-writer'
import { backupTables } from '@/core/backup/backup-tables'
import { openBackup } from '@/core/backup/open-backup'
import { setStarred } from '@/core/article/commands/set-starred'
import { ArchiveDatabase, schemaVersion } from '../archive-database'
import { webCodec } from '../backup/web-codec'
import { commit } from '../commit'
import { endlessRoom } from '../fixtures/endless-room'
import { freshArchive } from '../fixtures/fresh-archive'
import { MemoryBackups } from '../fixtures/memory-backups'
import { sampleAddition } from '../fixtures/sample-addition'
import { openArchive } from '../open-archive'
import { LittleRoom } from '../room/little-room'
import { undo } from '../undo'
import { quiet, restoreInto as restore } from '../fixtures/restore-into'
import { restoreWhole } from './restore-whole'

const start = Date.UTC(2026, 4, 3, 9)
const codec = webCodec()
/** Two items and a star, in a full backup and one of changes. */
async function backedUp(): Promise<{ db: ArchiveDatabase; backups: MemoryBackups }> {
  const db = await freshArchive()
  const backups = new MemoryBackups()
  let ids = 0
  const context = (now: number) => ({ now, newId: () => `id-${String((ids += 1))}` })
  await commit(db, sampleAddition('The first text.', context(1)).change, 1)
  await backups.made(db, start)
  await commit(db, sampleAddition('The second text.', context(2)).change, 2)
  const starred = setStarred(await db.items.toArray(), true, context(3))
  if (starred !== null) await commit(db, starred, 3)
  await backups.made(db, start + 1000)
  return { db, backups }
}

test('what is restored is the archive as it was, to be opened and undone in', async () => {
  const { db, backups } = await backedUp()
  const { outcome, target } = await restore(backups)
  expect(outcome).toMatchObject({ kind: 'restored', meta: await db.meta.get('archive') })
  const restored = new ArchiveDatabase(target)
  const meta = await db.meta.get('archive')
  const opened = await openArchive(restored, {
    remembered: meta ?? null,
    accepted: false,
    now: 9,
    newId: () => 'x',
  })
  expect(opened.kind).toBe('open')
  for (const table of backupTables)
    expect(await restored.table(table).toArray()).toEqual(await db.table(table).toArray())
  expect(await undo(restored, 10)).toMatchObject({ kind: 'committed', name: 'Star' })
  expect((await restored.items.toArray()).map(({ starred }) => starred)).toEqual([0, 0])
  restored.close()
})

test('an earlier one gives the archive as it was then', async () => {
  const { backups } = await backedUp()
  const { target } = await restore(backups, 'cuttings-2026-05-03T09-00-00Z-full.zip')
  const restored = new ArchiveDatabase(target)
  await restored.open()
  expect(await restored.items.count()).toBe(1)
  restored.close()
})

test('called off, or onto a full disk, it leaves nothing', async () => {
  const { backups } = await backedUp()
  let parts = 0
  const cancelled = await restore(backups, undefined, {
    progress: () => {
      parts += 1
    },
    isCancelled: () => parts > 1,
    needRoom: endlessRoom,
  })
  expect(cancelled.outcome).toEqual({ kind: 'cancelled' })
  expect(await Dexie.exists(cancelled.target)).toBe(false)
  let asked = 0
  const little = await restore(backups, undefined, {
    ...quiet,
    needRoom: (bytes) => {
      expect(bytes).toBeGreaterThan(0)
      asked += 1
      return asked > 2 ? Promise.reject(new LittleRoom('almost full')) : Promise.resolve()
    },
  })
  expect(little.outcome).toMatchObject({ kind: 'disk-full' })
  expect(await Dexie.exists(little.target)).toBe(false)

  const put = Reflect.get<IDBObjectStore, 'put'>(IDBObjectStore.prototype, 'put')
  IDBObjectStore.prototype.put = function () {
    throw new DOMException('full', 'QuotaExceededError')
  }
  onTestFinished(() => {
    IDBObjectStore.prototype.put = put
  })
  const full = await restore(backups)
  expect(full.outcome.kind).toBe('disk-full')
  expect(await Dexie.exists(full.target)).toBe(false)
})

test('a database that is there is never written into', async () => {
  const { db, backups } = await backedUp()
  const backup = await openBackup([...backups.files.keys()].at(-1) ?? '', backups.open, codec, schemaVersion)
  if (backup.kind !== 'opened') throw new Error(backup.detail)
  await expect(restoreWhole(db.name, backup, quiet)).rejects.toThrow('already')
})

test('wherever a bit flips or the end is cut off, it is refused or nothing has changed; nothing stays', async () => {
  const { db, backups } = await backedUp()
  const items = await db.items.toArray()
  const whole = new Map(backups.files)
  const file = fc.constantFrom(...whole.keys())
  await fc.assert(
    fc.asyncProperty(file, fc.nat(), fc.nat(7), fc.boolean(), async (name, place, bit, cut) => {
      const bytes = new Uint8Array(whole.get(name) ?? [])
      const at = place % bytes.length
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
      backups.files.set(name, cut ? bytes.slice(0, at) : bytes)
      const { outcome, target } = await restore(backups)
      for (const [other, content] of whole) backups.files.set(other, content)
      // Some bits mean nothing: those that DEFLATE leaves unused at its end.
      if (outcome.kind !== 'restored') {
        expect(outcome.kind).toBe('refused')
        expect(await Dexie.exists(target)).toBe(false)
        return
      }
      const restored = new ArchiveDatabase(target)
      await restored.open()
      expect(await restored.items.toArray()).toEqual(items)
      restored.close()
    }),
    { numRuns: 120 },
  )
}, 60_000)

test.each([
  ['cut-short', (bytes: Uint8Array) => bytes.slice(0, -30)],
  ['not-a-backup', () => new Uint8Array(10)],
  ['not-a-backup', () => new TextEncoder().encode('a text that is longer than the end of a zip')],
  ['damaged', (bytes: Uint8Array) => new Uint8Array([...bytes.slice(0, 1), ...bytes])],
] as const)('%s', async (reason, damage) => {
  const { backups } = await backedUp()
  const name = [...backups.files.keys()].at(-1) ?? ''
  backups.files.set(name, damage(backups.files.get(name) ?? new Uint8Array()))
  expect((await restore(backups)).outcome).toMatchObject({ kind: 'refused', reason })
})

test('a file that is named and not there, or another one, or cannot be read', async () => {
  const { backups } = await backedUp()
  const [full = '', changes = ''] = [...backups.files.keys()]
  const bytes = backups.files.get(full) ?? new Uint8Array()
  backups.files.delete(full)
  expect((await restore(backups, changes)).outcome).toMatchObject({ reason: 'missing-file', detail: full })
  backups.files.set(full, backups.files.get(changes) ?? new Uint8Array())
  expect((await restore(backups, changes)).outcome).toMatchObject({ reason: 'damaged' })
  backups.files.set(full, bytes)
  const open = backups.open
  const torn: typeof open = async (name) => {
    const source = await open(name)
    return source === null ? null : { ...source, read: () => Promise.reject(new Error('unplugged')) }
  }
  expect(await openBackup(full, torn, codec, schemaVersion)).toMatchObject({ reason: 'unreadable' })
  const later: typeof open = async (name) => {
    const source = await open(name)
    const read = async (at: number, length: number) =>
      at === 0 && length > 4
        ? Promise.reject(new Error('unplugged'))
        : (source?.read(at, length) ?? new Uint8Array())
    return source === null ? null : { ...source, read }
  }
  const backup = await openBackup(full, later, codec, schemaVersion)
  if (backup.kind !== 'opened') throw new Error(backup.detail)
  expect(await restoreWhole('torn', backup, quiet)).toMatchObject({ reason: 'unreadable' })
})

test('a backup in many files comes back whole', async () => {
  const backups = new MemoryBackups()
  const files: Uint8Array[][] = [[]]
  const writer = new BackupWriter(
    {
      write: (bytes) => {
        files.at(-1)?.push(new Uint8Array(bytes))
        return Promise.resolve()
      },
      nextFile: () => {
        files.push([])
        return Promise.resolve()
      },
    },
    codec,
    undefined,
    { partSize: 10, fileSize: 50 },
  )
  for (let number = 1; number <= 5; number += 1)
    await writer.addRows('tags', [{ id: `tag-${String(number)}`, name: 'x', parentId: null, created: 1 }])
  await writer.addRows('originals', [{ id: 'o', itemId: 'i', sha256: '', bytes: new Uint8Array([1, 2, 3]) }])
  const manifest = await writer.finish({
    appVersion: '1',
    schemaVersion: 1,
    archiveId: 'a',
    archiveCreated: 0,
    made: start,
    kind: 'full',
    seq: 0,
    seqAt: 0,
    lastCommit: 0,
    counts: backupTables.map((table) => ({
      table,
      rows: table === 'tags' ? 5 : table === 'originals' ? 1 : 0,
    })),
  })
  expect(manifest.files.length).toBeGreaterThan(3)
  manifest.files.forEach((file, index) => {
    const bytes = new Uint8Array(files[index]?.flatMap((piece) => [...piece]) ?? [])
    if (index < manifest.files.length - 1) expect(bytes).toHaveLength(file.size)
    backups.files.set(file.name, bytes)
  })
  const { outcome, target } = await restore(backups, 'cuttings-2026-05-03T09-00-00Z-full.zip')
  expect(outcome.kind).toBe('restored')
  const restored = new ArchiveDatabase(target)
  await restored.open()
  expect(await restored.tags.count()).toBe(5)
  expect((await restored.originals.get('o'))?.bytes).toEqual(new Uint8Array([1, 2, 3]))
  restored.close()
})
