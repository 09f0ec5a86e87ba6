import Dexie from 'dexie'
import { expect, onTestFinished, test } from 'vitest'
import { asBase } from '@/core/backup/as-base'
import { changesSince } from '@/core/backup/changes-since'
import { decodeRows } from '@/core/backup/decode-rows'
import { itemInBackup, itemsInBackup } from '@/core/backup/inside-backup'
import { openBackup, type OpenedBackup } from '@/core/backup/open-backup'
import { readZip } from '@/core/backup/read-zip'
import {
  endSize,
  localHeaderSize,
  parseZipDirectory,
  zipDirectory,
  zipLocalHeader,
} from '@/core/backup/zip-entry'
import { sampleItem } from '@/core/fixtures/sample-records'
import type { HistoryEntry } from '@/core/history/history-entry'
import { tableDiff } from '@/core/history/table-diff'
import { unreadPrefix } from '@/core/import/unread'
import { commit } from '../commit'
import { schemaVersion } from '../archive-database'
import { webCodec } from '../backup/web-codec'
import { forged, forgedName } from '../fixtures/forge-backup'
import { freshArchive } from '../fixtures/fresh-archive'
import { MemoryBackups } from '../fixtures/memory-backups'
import { restoreInto } from '../fixtures/restore-into'
import { sampleAddition } from '../fixtures/sample-addition'

const codec = webCodec()
const start = Date.UTC(2026, 4, 3, 9)
const noProgress = (): void => undefined

async function opened(backups: MemoryBackups, name = forgedName): Promise<OpenedBackup> {
  const backup = await openBackup(name, backups.open, codec, schemaVersion)
  if (backup.kind !== 'opened') throw new Error(backup.detail)
  return backup
}

/** Two items, one of which is removed for good in the changes of the second backup. */
async function withRemoved(): Promise<{ backups: MemoryBackups; name: string; kept: string; gone: string }> {
  const db = await freshArchive()
  const backups = new MemoryBackups()
  let ids = 0
  const context = (now: number) => ({ now, newId: () => `id-${String((ids += 1))}` })
  await commit(db, sampleAddition('The first text.', context(1)).change, 1)
  await commit(db, sampleAddition('The second text.', context(2)).change, 2)
  await backups.made(db, start)
  const [gone, kept] = await db.items.toArray()
  if (gone === undefined || kept === undefined) throw new Error('nothing was added')
  await commit(db, { name: 'Empty trash', diff: tableDiff('items', { removed: [gone] }) }, 3)
  await backups.made(db, start + 1000)
  return { backups, name: [...backups.files.keys()].at(-1) ?? '', kept: kept.id, gone: gone.id }
}

test('what was removed since the full backup is not there after a restore, and not in a look inside', async () => {
  const { backups, name, kept, gone } = await withRemoved()
  const { outcome } = await restoreInto(backups, name)
  expect(outcome).toMatchObject({ kind: 'restored', meta: { items: 1 } })
  const backup = await opened(backups, name)
  expect(await itemsInBackup(backup, noProgress)).toMatchObject({ items: [{ id: kept }] })
  expect(await itemInBackup(backup, gone, noProgress)).toEqual({ kind: 'item', found: null })
})

test('a look inside a damaged backup is refused as a restore is', async () => {
  const { backups, name, kept } = await withRemoved()
  const backup = await opened(backups, name)
  const torn: OpenedBackup = {
    ...backup,
    readPart: () => Promise.resolve({ kind: 'refused', reason: 'damaged', detail: 'torn' }),
  }
  expect(await itemsInBackup(torn, noProgress)).toMatchObject({ reason: 'damaged' })
  expect(await itemInBackup(torn, kept, noProgress)).toMatchObject({ reason: 'damaged' })
})

test('entities of version 1 are looked at as those of today', async () => {
  const { backups, name, kept } = await withRemoved()
  const backup = await opened(backups, name)
  const old: OpenedBackup = {
    ...backup,
    manifest: {
      ...backup.manifest,
      schemaVersion: 1,
      parts: backup.manifest.parts.flatMap((part) => [part, { ...part, table: 'entities' as const }]),
    },
    readPart: (part) =>
      part.table === 'entities'
        ? Promise.resolve({
            kind: 'rows',
            rows: [{ id: 'e', type: 'person', name: 'Jane Roe', aliases: [], created: 1, modified: 1 }],
          })
        : backup.readPart(part),
  }
  const inside = await itemInBackup(old, kept, noProgress)
  expect(inside.kind === 'item' && inside.found?.entities[0]).toMatchObject({
    id: 'e',
    keys: [],
  })
})

test('a count that the database does not come to is refused, and nothing stays', async () => {
  const put = Reflect.get<IDBObjectStore, 'put'>(IDBObjectStore.prototype, 'put')
  onTestFinished(() => {
    IDBObjectStore.prototype.put = put
  })
  IDBObjectStore.prototype.put = function (...given: Parameters<IDBObjectStore['put']>) {
    // As a storage that says yes and keeps nothing.
    return this.name === 'tags'
      ? (this.count() as unknown as IDBRequest<IDBValidKey>)
      : put.apply(this, given)
  }
  const { outcome, target } = await restoreInto(await forged())
  expect(outcome).toMatchObject({ reason: 'wrong-counts', detail: 'tags: 0 rows came into the database' })
  expect(await Dexie.exists(target)).toBe(false)
})

test('a sealed file whose passphrase was not given is said to be one', async () => {
  const sealed = Object.assign(new Error('sealed'), { name: 'SealedFile' })
  expect(await openBackup(forgedName, () => Promise.reject(sealed), codec, schemaVersion)).toMatchObject({
    reason: 'wrong-passphrase',
  })
})

test('a part of another backup is a bug, or refused', async () => {
  const backup = await opened(await forged())
  const [part] = backup.manifest.parts
  if (part === undefined) throw new Error('no part')
  await expect(backup.readPart({ ...part, file: 9 })).rejects.toThrow('There is no file 9')
  expect(await backup.readPart({ ...part, entry: 'tables/tags-000009.ndjson' })).toMatchObject({
    reason: 'unreadable',
  })
})

test('a gap before the directory, and a directory that ends too early, are refused', async () => {
  const bytes = Uint8Array.of(1, 2, 3, ...zipDirectory([], 3))
  const read = (at: number, length: number) => Promise.resolve(bytes.slice(at, at + length))
  expect(await readZip({ size: bytes.length, read })).toMatchObject({
    detail: 'there is something between the entries',
  })
  expect(parseZipDirectory(new Uint8Array(endSize), 1)).toBe(null)
  const named = new Uint8Array(60)
  named[28] = 40
  expect(parseZipDirectory(named, 1)).toBe(null)
})

test('an entry that does not stand right behind the one before is refused', async () => {
  const entry = { name: 'a', method: 'stored' as const, crc: 0, packed: 0, size: 0, at: 1 }
  const bytes = Uint8Array.of(0, ...zipLocalHeader(entry), ...zipDirectory([entry], 1 + localHeaderSize + 1))
  const read = (at: number, length: number) => Promise.resolve(bytes.slice(at, at + length))
  expect(await readZip({ size: bytes.length, read })).toMatchObject({ detail: 'a is not where it belongs' })
})

test('no bytes at all need no blobs', () => {
  expect(decodeRows('originals', '{"id":"a","bytes":{"$bytes":[0,0]}}\n', null)).toEqual({
    kind: 'rows',
    rows: [{ id: 'a', bytes: new Uint8Array() }],
  })
})

test('a backup under another name is no base for the next', async () => {
  const { manifest } = await opened(await forged())
  expect(asBase(manifest, 'renamed.zip', 5)).toBe(null)
  expect(asBase(manifest, forgedName, 5)?.files).toEqual([{ name: forgedName, size: 5 }])
})

test('what a change brought in, and what an item was given, is known; undo and redo bring nothing', () => {
  const before = sampleItem({ id: 'a', textId: 't1', originalId: 'o1' })
  const after = { ...before, textId: 't2', originalId: 'o2' }
  const unread = { key: `${unreadPrefix}u`, value: 1 }
  const setting = { key: 'trash.days', value: 30 }
  const entry = (kind: 'do' | 'undo', diff: object) =>
    ({ seq: 1, at: 1, name: '', kind, of: 0, diff }) as HistoryEntry
  const diff = {
    items: { added: [], updated: [[before, after] as const], removed: [] },
    settings: { added: [unread, setting], updated: [], removed: [] },
  }
  const changes = changesSince([entry('do', diff)])
  expect([...changes.broughtIn]).toEqual([unread.key])
  expect([...changes.given.texts, ...changes.given.originals]).toEqual(['t2', 'o2'])
  const undone = changesSince([entry('undo', diff)])
  expect([undone.broughtIn.size, undone.given.texts.size, undone.given.originals.size]).toEqual([0, 0, 0])
})
