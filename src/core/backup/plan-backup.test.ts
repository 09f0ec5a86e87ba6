import { expect, test } from 'vitest'
import type { BackupManifest } from './backup-manifest'
import { backupTables } from './backup-tables'
import { planBackup } from './plan-backup'

const made = Date.UTC(2026, 4, 3)
const day = 24 * 60 * 60 * 1000
const sha256 = 'a'.repeat(64)
const part = (file: number, size: number): BackupManifest['parts'][number] => ({
  file,
  entry: 'tables/items-000001.ndjson',
  table: 'items',
  role: 'rows',
  rows: 1,
  size,
  sha256,
  blobs: { entry: 'tables/items-000001.bin', size: 10, sha256 },
})
const newest: BackupManifest = {
  app: 'cuttings',
  format: 1,
  appVersion: '1',
  schemaVersion: 1,
  archiveId: 'a',
  archiveCreated: 0,
  made,
  kind: 'full',
  seq: 5,
  seqAt: 5,
  lastCommit: 5,
  counts: backupTables.map((table) => ({ table, rows: 0 })),
  files: [{ name: 'cuttings-2026-05-03T00-00-00Z-full.zip', size: 0 }],
  parts: [part(0, 1000)],
}
const point = { archiveId: 'a', schemaVersion: 1, seq: 6, now: made + day }
const changes = { name: 'cuttings-2026-05-03T01-00-00Z-changes.zip', size: 1 }

test('what came since the newest one is enough', () => {
  expect(planBackup(point, newest)).toEqual({ kind: 'changes', since: newest })
})

test('nothing new needs no backup', () => {
  expect(planBackup({ ...point, seq: 5 }, newest)).toEqual({ kind: 'none' })
})

test.each([
  ['there is none', point, null],
  ['it is of another archive', { ...point, archiveId: 'b' }, newest],
  ['the schema is another one', { ...point, schemaVersion: 2 }, newest],
  ['the archive went back', { ...point, seq: 4 }, newest],
  ['a small one is a week old', { ...point, now: made + 8 * day }, newest],
  [
    'a large one is a month old',
    { ...point, now: made + 31 * day },
    { ...newest, parts: [part(0, 250_000_000)] },
  ],
  ['it has too many files', point, { ...newest, files: Array.from({ length: 40 }, () => changes) }],
  [
    'the changes weigh too much',
    point,
    { ...newest, files: [...newest.files, changes], parts: [part(0, 4_000_000), part(1, 3_000_000)] },
  ],
  ['its first file has another name', { ...point, now: made + 9 * day }, { ...newest, files: [] }],
])('all is written where %s', (_, at, before) => {
  expect(planBackup(at, before)).toEqual({ kind: 'full' })
})

test('a large one is not written anew every week', () => {
  const large = { ...newest, parts: [part(0, 250_000_000)] }
  expect(planBackup({ ...point, now: made + 8 * day }, large).kind).toBe('changes')
})
