import Dexie from 'dexie'
import { expect, onTestFinished, test } from 'vitest'
import { backupTables } from '@/core/backup/backup-tables'
import { checkBackup } from '@/core/backup/check-backup'
import { nameBackup } from '@/core/backup/backup-name'
import { openBackup } from '@/core/backup/open-backup'
import { commit } from '../commit'
import { freshArchive } from '../fixtures/fresh-archive'
import { MemoryBackups } from '../fixtures/memory-backups'
import { sampleAddition } from '../fixtures/sample-addition'
import { salvage } from './salvage'
import { webCodec } from './web-codec'

async function salvaged(
  name: string,
): Promise<{ rows: number; unreadable: number; counts: Record<string, number> }> {
  const backups = new MemoryBackups()
  const pieces: number[] = []
  const outcome = await salvage(name, {
    codec: webCodec(),
    appVersion: '1',
    now: 5000,
    begin: () =>
      Promise.resolve({
        write: (bytes: Uint8Array) => {
          pieces.push(...bytes)
          return Promise.resolve()
        },
        nextFile: () => Promise.resolve(),
      }),
    progress: () => undefined,
  })
  const file = nameBackup(5000, 'full', 1)
  backups.files.set(file, new Uint8Array(pieces))
  const backup = await openBackup(file, backups.open, webCodec(), 99)
  if (backup.kind !== 'opened') throw new Error(backup.detail)
  expect(backup.manifest.archiveId).toMatch(/^salvage of /)
  const checked = await checkBackup(backup, { files: 'all' })
  if (checked.kind !== 'sound') throw new Error(checked.kind)
  return { ...outcome, counts: Object.fromEntries(checked.counts) }
}

test('all of a sound archive is read, and one bad row costs no other', async () => {
  const db = await freshArchive()
  for (const at of [1, 2, 3])
    await commit(
      db,
      sampleAddition(`Text ${String(at)}`, { now: at, newId: () => `${String(at)}-${String(Math.random())}` })
        .change,
      at,
    )
  const sound = await salvaged(db.name)
  expect(sound).toMatchObject({ unreadable: 0, counts: { items: 3, texts: 3, originals: 3, history: 3 } })

  const [bad] = await db.texts.toCollection().primaryKeys()
  const get = Reflect.get<IDBObjectStore, 'get'>(IDBObjectStore.prototype, 'get')
  IDBObjectStore.prototype.get = function (query) {
    if (query === bad) throw new DOMException('bad sector', 'UnknownError')
    return get.call(this, query)
  }
  onTestFinished(() => {
    IDBObjectStore.prototype.get = get
  })
  expect(await salvaged(db.name)).toMatchObject({ unreadable: 1, counts: { items: 3, texts: 2 } })
})

test('a database of a later version is read as it is', async () => {
  const name = `later-${String(performance.now())}`
  onTestFinished(() => Dexie.delete(name))
  const later = new Dexie(name, { chromeTransactionDurability: 'strict' })
  later.version(99).stores({ items: 'id', later: 'id' })
  await later.table('items').add({ id: 'a', title: 'x' })
  later.close()
  expect(await salvaged(name)).toMatchObject({ rows: 1, counts: { items: 1, texts: 0 } })
  expect(await Dexie.exists(name)).toBe(true)
})

test('every table is backed up, or known to be made again', async () => {
  const db = await freshArchive()
  const madeAgain = [
    'analyses',
    'postings',
    'indexQueue',
    'indexCache',
    'tallies',
    'quotes',
    'derived',
    'sketches',
    'meta',
  ]
  // What is being typed in a note: it becomes a change of that note as soon as the note is left. Imports: what they bring in
  // is in the other tables, and their files are on the disk where they came from.
  const onTheWay = ['drafts', 'imports', 'importFiles', 'importRows']
  const others = db.tables
    .map(({ name }) => name)
    .filter((name) => !backupTables.some((table) => table === name))
  expect(others.filter((name) => ![...madeAgain, ...onTheWay].includes(name))).toEqual([])
})
