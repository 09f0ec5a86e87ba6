import Dexie from 'dexie'
import { expect, test } from 'vitest'
import { backupTables } from '@/core/backup/backup-tables'
import { schemaVersion } from '../archive-database'
import { forged, forgedLine, forgedName, zipOf } from '../fixtures/forge-backup'
import { MemoryBackups } from '../fixtures/memory-backups'
import { restoreInto as restore } from '../fixtures/restore-into'

const name = forgedName
const line = forgedLine

test('a forged one that is right is restored, and brought to the schema of today', async () => {
  const { outcome } = await restore(await forged())
  expect(outcome).toMatchObject({ kind: 'restored', meta: { schemaVersion } })
})

const counts = (rows: number) => ({
  counts: backupTables.map((table) => ({ table, rows: table === 'tags' ? rows : 0 })),
})

test.each([
  ['a wrong count of a table', 'wrong-counts', forged({}, counts(2))],
  ['a wrong count of a part', 'wrong-counts', forged({ rows: 2 })],
  ['a wrong count of removed ones', 'wrong-counts', forged({ role: 'removed', rows: 2 }, counts(0), '"x"\n')],
  ['removed ones that are no keys', 'damaged', forged({ role: 'removed' }, counts(0), '{"a":1}\n')],
  ['another SHA-256', 'damaged', forged({ sha256: 'f'.repeat(64) })],
  ['another size', 'damaged', forged({ size: 5 })],
  ['an entry outside', 'damaged', forged({ entry: '../../../etc/passwd' })],
  ['an entry with a drive', 'damaged', forged({ entry: 'C:\\tables\\tags.ndjson' })],
  ['a file outside', 'damaged', forged({}, { files: [{ name: '../secret.zip', size: 1 }] })],
  ['an entry of another name', 'damaged', forged({ entry: 'tables/tags-000002.ndjson' })],
  ['an unknown table', 'damaged', forged({ table: 'secrets' as 'tags' })],
  ['a file that it does not list', 'damaged', forged({ file: 3 })],
  [
    'a file listed twice',
    'damaged',
    forged(
      {},
      {
        files: [
          { name, size: 0 },
          { name, size: 0 },
        ],
      },
    ),
  ],
  ['a table that is not counted', 'damaged', forged({}, { counts: [] })],
  ['a field that nobody knows', 'damaged', forged({}, { note: 'x' })],
  ['the prototype in the manifest', 'damaged', forged({}, Object.fromEntries([['__proto__', { x: 1 }]]))],
  ['the prototype in a row', 'damaged', forged({}, {}, '{"id":"a","__proto__":{"isAdmin":true}}\n')],
  ['a row without a key', 'damaged', forged({}, {}, '{"name":"a"}\n')],
  ['text that is no UTF-8', 'damaged', forged({}, {}, new Uint8Array([0xff, 0xfe, 0x0a]))],
  ['an entry that nothing names', 'damaged', forged({}, {}, line, [{ name: 'extra.txt', content: 'x' }])],
  ['an entry twice', 'damaged', forged({}, {}, line, [{ name: 'tables/tags-000001.ndjson', content: line }])],
  ['more than it claims', 'damaged', forged({}, {}, new Uint8Array(5_000_000), [], 100)],
  ['less than it claims', 'damaged', forged({}, {}, line, [], 200_000_000)],
  ['a bomb', 'damaged', forged({ size: 3_000_000_000 })],
  [
    'bytes that are not those of the manifest',
    'damaged',
    forged({ blobs: { entry: 'tables/tags-000001.bin', size: 3, sha256: 'f'.repeat(64) } }, {}, line, [
      { name: 'tables/tags-000001.bin', content: 'abc' },
    ]),
  ],
  [
    'an entry named twice',
    'damaged',
    forged(
      {},
      {
        parts: [0, 0].map((file) => ({
          ...{ file, entry: 'tables/tags-000001.ndjson', table: 'tags', role: 'rows', rows: 1 },
          ...{ size: 1, sha256: 'f'.repeat(64), blobs: null },
        })),
      },
    ),
  ],
  ['bytes of nowhere', 'damaged', forged({}, {}, '{"id":"a","bytes":{"$bytes":[0,9]}}\n')],
  [
    'a row that nests without end',
    'unreadable',
    forged({}, {}, `{"id":"a","deep":${'['.repeat(200_000)}${']'.repeat(200_000)}}\n`),
  ],
  ['a later format', 'newer', forged({}, { format: 2 })],
  ['a later schema', 'newer', forged({}, { schemaVersion: 99 })],
] as const)('%s is refused: %s', async (_, reason, made) => {
  const before = await Dexie.getDatabaseNames()
  const { outcome } = await restore(await made)
  expect(outcome).toMatchObject({ kind: 'refused', reason })
  expect(await Dexie.getDatabaseNames()).toEqual(before)
})

test.each([
  ['no manifest', [{ name: 'a.txt', content: 'x' }], 'not-a-backup'],
  ['a manifest that is no JSON', [{ name: 'manifest.json', content: '{' }], 'damaged'],
  ['a manifest that is a list', [{ name: 'manifest.json', content: '[]' }], 'damaged'],
  ['a huge manifest', [{ name: 'manifest.json', content: '{}', claimed: 70_000_000 }], 'damaged'],
] as const)('%s is refused', async (_, entries, reason) => {
  const backups = new MemoryBackups()
  backups.files.set(name, await zipOf(entries))
  expect((await restore(backups)).outcome).toMatchObject({ kind: 'refused', reason })
})

test('a backup that is not there is refused', async () => {
  expect((await restore(new MemoryBackups(), name)).outcome).toMatchObject({ reason: 'missing-file' })
})
