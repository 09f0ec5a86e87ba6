import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { BackupWriter } from '@/core/backup/backup-writer'
import { backupTables } from '@/core/backup/backup-tables'
import type { BackupManifest } from '@/core/backup/backup-manifest'
import { appLock } from '../seal/app-lock'
import { BackupStore } from './backup-store'
import { nodeCodec } from './node-codec'

const day = 24 * 60 * 60 * 1000
const start = Date.UTC(2026, 4, 3, 9)

function folders(): { home: string; folder: string; store: BackupStore } {
  const home = mkdtempSync(join(tmpdir(), 'cuttings-backup-test-'))
  onTestFinished(() => {
    rmSync(home, { recursive: true, force: true })
  })
  const folder = join(home, 'Documents', 'Cuttings', 'Backups')
  return {
    home,
    folder,
    store: new BackupStore(join(home, 'backups.json'), folder, home, appLock(join(home, 'lock.json'))),
  }
}

async function begun(
  store: BackupStore,
  made: number,
  archiveId = 'archive-1',
  at: string | null = null,
  continues?: readonly string[] | null,
): Promise<string> {
  // Without another word, it goes on from all that are there.
  const all = (await store.state(null)).backups.map(({ name }) => name)
  const outcome = await store.begin({
    kind: 'full',
    made,
    archiveId,
    continues: continues === undefined ? all : continues && [...continues],
    at,
  })
  if (outcome.kind !== 'begun') throw new Error(outcome.message)
  return outcome.token
}

/** Writes a backup of one tag, in several files where they are to be so small. */
async function write(
  store: BackupStore,
  made: number,
  archiveId = 'archive-1',
  fileSize = 1e9,
  at: string | null = null,
  continues?: readonly string[] | null,
) {
  const token = await begun(store, made, archiveId, at, continues)
  const writer = new BackupWriter(
    {
      write: async (bytes) => {
        expect(await store.write(token, bytes)).toEqual({ kind: 'done' })
      },
      nextFile: async () => {
        expect(await store.nextFile(token)).toEqual({ kind: 'done' })
      },
    },
    nodeCodec,
    undefined,
    { partSize: 20, fileSize },
  )
  await writer.addRows('tags', [
    { id: 'tag-1', name: 'trade' },
    { id: 'tag-2', name: 'asia' },
  ])
  const facts: Omit<BackupManifest, 'app' | 'format' | 'files' | 'parts'> = {
    appVersion: '1',
    schemaVersion: 1,
    archiveId,
    archiveCreated: 0,
    made,
    kind: 'full',
    seq: 1,
    seqAt: 1,
    lastCommit: made,
    counts: backupTables.map((table) => ({ table, rows: table === 'tags' ? 2 : 0 })),
  }
  await writer.finish(facts)
  return token
}

test('what is written is listed once it is whole and was read back', async () => {
  const { store, folder } = folders()
  const token = await write(store, start)
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/^\.cuttings-.*\.part$/u)])
  expect((await store.state(null)).backups).toEqual([])
  expect(await store.finish(token)).toEqual({ kind: 'done' })
  const name = 'cuttings-2026-05-03T09-00-00Z-full.zip'
  expect(readdirSync(folder)).toEqual([name])
  const state = await store.state({ archiveId: 'archive-1', lastCommit: start })
  expect(state).toMatchObject({ where: '~/Documents/Cuttings/Backups', trouble: '' })
  expect(state.backups).toMatchObject([{ made: start, kind: 'full', items: 0, missing: [] }])
  expect(state.last).toBe(start)
  expect((await store.state({ archiveId: 'another', lastCommit: start })).last).toBeNull()
  expect(await store.base([name])).not.toBeNull()
  expect(await store.base(['another'])).toBeNull()
})

test('it knows whether one holds the archive as it stands; that another went further is not enough', async () => {
  const { store } = folders()
  await store.finish(await write(store, start))
  expect(store.holds({ archiveId: 'archive-1', lastCommit: start - 1 })).toBe(false)
  expect(store.holds({ archiveId: 'archive-1', lastCommit: start })).toBe(true)
  expect(store.holds({ archiveId: 'archive-1', lastCommit: start + 1 })).toBe(false)
  expect(store.holds({ archiveId: 'archive-2', lastCommit: start })).toBe(false)
  expect(store.holds({ archiveId: 'archive-2', lastCommit: 0 })).toBe(true)
})

test('one backup in several files: without one of them it is listed as incomplete', async () => {
  const { store, folder } = folders()
  await store.finish(await write(store, start, 'archive-1', 50))
  const names = readdirSync(folder).sort()
  expect(names).toEqual([
    'cuttings-2026-05-03T09-00-00Z-full.2.zip',
    'cuttings-2026-05-03T09-00-00Z-full.zip',
  ])
  expect((await store.state(null)).backups).toMatchObject([{ missing: [] }])
  rmSync(join(folder, names[0] ?? ''))
  const state = await store.state({ archiveId: 'archive-1', lastCommit: start })
  expect(state.backups).toMatchObject([{ missing: [names[0]] }])
  expect(state.last).toBeNull()
  expect(await store.base([names[1] ?? ''])).toBeNull()
})

test('what cannot be read back is thrown away, and said', async () => {
  const { store, folder } = folders()
  const token = await begun(store, start)
  await store.write(token, new TextEncoder().encode('not a zip'))
  const outcome = await store.finish(token)
  expect(JSON.stringify(outcome)).toContain('could not be read back')
  expect(readdirSync(folder)).toEqual([])
  expect((await store.state(null)).trouble).toContain('could not be read back')
})

test('what is dropped leaves nothing, and cannot be gone on with', async () => {
  const { store, folder } = folders()
  const token = await write(store, start)
  await store.drop(token)
  expect(readdirSync(folder)).toEqual([])
  expect((await store.write(token, new Uint8Array(1))).kind).toBe('failed')
  expect((await store.finish(token)).kind).toBe('failed')
})

test('a folder that cannot be made is said, and nothing begins', async () => {
  const { store, home } = folders()
  writeFileSync(join(home, 'Documents'), 'a file')
  expect(
    await store.begin({ kind: 'full', made: start, archiveId: 'a', continues: [], at: null }),
  ).toMatchObject({
    kind: 'failed',
  })
  expect((await store.state(null)).trouble).not.toBe('')
})

test('a name that is taken is never written over', async () => {
  const { store, folder } = folders()
  await store.finish(await write(store, start))
  const before = readFileSync(join(folder, 'cuttings-2026-05-03T09-00-00Z-full.zip'))
  expect(
    (await store.begin({ kind: 'full', made: start, archiveId: 'a', continues: [], at: null })).kind,
  ).toBe('failed')
  expect(readFileSync(join(folder, 'cuttings-2026-05-03T09-00-00Z-full.zip'))).toEqual(before)
})

test('thinning takes backups of this archive alone, and no file that it did not name', async () => {
  const { store, folder } = folders()
  const strange = ['notes.txt', 'cuttings-2020-01-01T00-00-00Z-full.zip', 'cuttings-old.zip']
  await store.finish(await write(store, start - 900 * day, 'archive-2'))
  for (const name of strange) writeFileSync(join(folder, name), 'mine')
  for (let hour = 0; hour < 12; hour += 1) await store.finish(await write(store, start + hour * 3_600_000))
  const names = readdirSync(folder)
  for (const name of strange) expect(names).toContain(name)
  const { backups } = await store.state(null)
  expect(backups.filter(({ archiveId }) => archiveId === 'archive-1')).toHaveLength(4)
  expect(backups.filter(({ archiveId }) => archiveId === 'archive-2')).toHaveLength(1)
})

test('backups of another computer, or of before a restore, are not thinned away by those made here', async () => {
  const { store } = folders()
  const hour = 3_600_000
  for (let at = 0; at < 3; at += 1) await store.finish(await write(store, start + at * hour))
  const there = (await store.state(null)).backups.map(({ name }) => name)
  const here: string[] = []
  for (let at = 3; at < 12; at += 1) {
    const made = start + at * hour
    await store.finish(await write(store, made, 'archive-1', 1e9, null, here))
    here.push(`cuttings-${new Date(made).toISOString().slice(0, 19).replaceAll(':', '-')}Z-full.zip`)
  }
  const names = (await store.state(null)).backups.map(({ name }) => name)
  expect(names.filter((name) => there.includes(name))).toEqual(there)
  expect(names.filter((name) => here.includes(name))).toHaveLength(4)
  // The line below the library tells of those alone that the archive goes on from.
  await store.base(there)
  expect((await store.state({ archiveId: 'archive-1', lastCommit: start })).last).toBe(start + 2 * hour)
  store.archiveSwitched()
  expect((await store.state({ archiveId: 'archive-1', lastCommit: start + hour })).last).toBe(start + hour)
})

test('where nothing is known of what it goes on from, nothing is thinned', async () => {
  const { store } = folders()
  for (let at = 0; at < 6; at += 1) {
    await store.finish(await write(store, start + at * 1000, 'archive-1', 1e9, null, null))
  }
  expect((await store.state(null)).backups).toHaveLength(6)
})

test('what a killed app left behind goes after a day', async () => {
  const { store, folder } = folders()
  await store.drop(await begun(store, start))
  const old = join(folder, '.cuttings-00000000-0000-0000-0000-000000000000.part')
  const fresh = join(folder, '.cuttings-00000000-0000-0000-0000-000000000001.part')
  for (const path of [old, fresh]) writeFileSync(path, 'x')
  const past = Date.now() / 1000 - 2 * 24 * 60 * 60
  utimesSync(old, past, past)
  await store.drop(await begun(store, start + 1000))
  expect([existsSync(old), existsSync(fresh)]).toEqual([false, true])
})

test('another folder is kept, and the old one left as it is', async () => {
  const { store, home, folder } = folders()
  await store.finish(await write(store, start))
  const other = join(home, 'stick')
  expect(await store.moveTo(other)).toEqual({ kind: 'chosen' })
  expect(store.folder).toBe(other)
  expect(
    new BackupStore(join(home, 'backups.json'), folder, home, appLock(join(home, 'lock.json'))).folder,
  ).toBe(other)
  expect(readdirSync(folder)).toHaveLength(1)
  expect((await store.state(null)).backups).toEqual([])
})

test('windows read files by name, and no others', async () => {
  const { store, home, folder } = folders()
  await store.finish(await write(store, start))
  const [name = ''] = readdirSync(folder)
  expect(await store.reader.size(name)).toBeGreaterThan(100)
  expect(new TextDecoder().decode(await store.reader.read(name, 0, 2))).toBe('PK')
  await expect(store.reader.read(name, 0, 1e9)).rejects.toThrow('early')
  writeFileSync(join(home, 'secret.zip'), 'PK')
  for (const wrong of ['../../../secret.zip', join(home, 'secret.zip'), 'secret.zip']) {
    expect(await store.reader.size(wrong)).toBeNull()
    await expect(store.reader.read(wrong, 0, 1)).rejects.toThrow('There is no backup')
  }
})

test('a backup from elsewhere is known by its name, with the files beside it', async () => {
  const { store, home, folder } = folders()
  await store.finish(await write(store, start, 'archive-1', 50))
  const there = new BackupStore(
    join(home, 'b.json'),
    join(home, 'empty'),
    home,
    appLock(join(home, 'lock.json')),
  )
  const picked = await there.reader.pick(join(folder, 'cuttings-2026-05-03T09-00-00Z-full.zip'))
  expect(picked).toMatchObject({ kind: 'picked', backup: { missing: [] } })
  expect(await there.reader.size('cuttings-2026-05-03T09-00-00Z-full.2.zip')).toBeGreaterThan(0)
  writeFileSync(join(home, 'a.zip'), 'no')
  expect((await there.reader.pick(join(home, 'a.zip'))).kind).toBe('failed')
})

test('a file that a person chose is written whole beside what is theirs, and is no backup to build on', async () => {
  const { store, folder, home } = folders()
  const path = join(home, 'My archive.zip')
  for (const name of ['My archive.zip', 'cuttings-2020-01-01T00-00-00Z-full.zip'])
    writeFileSync(join(home, name), 'mine')
  const at = store.writeTo(path)
  const token = await write(store, start, 'archive-1', 1e9, at)
  expect(readFileSync(path, 'utf8')).toBe('mine')
  expect(await store.finish(token)).toEqual({ kind: 'done' })
  expect(readdirSync(home).sort()).toEqual(['My archive.zip', 'cuttings-2020-01-01T00-00-00Z-full.zip'])
  expect(existsSync(folder)).toBe(false)
  expect(await store.state({ archiveId: 'archive-1', lastCommit: start })).toMatchObject({
    ...{ backups: [], last: null, trouble: '' },
  })
  expect(await store.reader.pick(path)).toMatchObject({
    kind: 'picked',
    backup: { name: 'My archive.zip', missing: [] },
  })
  // A place is good for one file.
  expect((await store.begin({ kind: 'full', made: start, archiveId: 'a', continues: [], at })).kind).toBe(
    'failed',
  )
})

test('a file that a person chose to replace stays until what replaces it was read back', async () => {
  const { store, home } = folders()
  const path = join(home, 'My archive.zip')
  writeFileSync(path, 'mine')
  const token = await begun(store, start, 'archive-1', store.writeTo(path))
  await store.write(token, new TextEncoder().encode('not a zip'))
  expect(JSON.stringify(await store.finish(token))).toContain('could not be read back')
  expect(readFileSync(path, 'utf8')).toBe('mine')
  expect(readdirSync(home)).toEqual(['My archive.zip'])
})

test('after another passphrase nothing builds on what the one before opens', async () => {
  const { home, folder } = folders()
  const lock = appLock(join(home, 'lock.json'), { logN: 10, r: 8, p: 1 })
  const store = new BackupStore(join(home, 'backups.json'), folder, home, lock)
  const newest = async () => store.base((await store.state(null)).backups.map(({ name }) => name))
  await store.finish(await write(store, start))
  expect(await newest()).not.toBeNull()
  await lock.change('the first passphrase', 0)
  expect(await newest()).toBeNull()
  await store.finish(await write(store, start + 1000))
  expect(await newest()).not.toBeNull()
  await lock.change('another passphrase', 0)
  expect(await newest()).toBeNull()
  await store.finish(await write(store, start + 2000))
  expect(await newest()).not.toBeNull()
  await lock.change(null, 0)
  expect(await newest()).toBeNull()
})
