import { expect, test } from 'vitest'
import { textBlocks } from '@/core/article/text-blocks'
import { draftOfRecord } from '@/core/import/draft-of-record'
import { type ImportJob, noCounts } from '@/core/import/import-job'
import type { ImportRow } from '@/core/import/imported-record'
import { sampleRecord } from '@/core/import/imported-record.fixture'
import { isWholeFile } from '@/core/import/is-whole-file'
import type { ArchiveDatabase } from '../archive-database'
import { webCodec } from '../backup/web-codec'
import { endlessRoom } from '../fixtures/endless-room'
import { freshArchive } from '../fixtures/fresh-archive'
import { runImport } from './run-import'

let ids = 0
const newId = () => `id-${String((ids += 1))}`

function fileRow(fileName: string, words: string): ImportRow {
  const bytes = new TextEncoder().encode(words)
  const original = { bytes, mediaType: 'application/octet-stream' }
  const known = { title: '', url: '', foreignId: '', saved: null }
  const record = sampleRecord({ ...known, place: fileName, content: { fileName, bytes }, original })
  return { kind: 'record', record }
}

async function run(db: ArchiveDatabase, rows: readonly ImportRow[]): Promise<ImportJob> {
  const job: ImportJob = {
    id: newId(),
    tool: 'files',
    toolName: 'files',
    name: 'pages',
    begun: 1,
    state: 'running',
    choices: { twins: 'skip', near: 'add', inbox: true },
    total: 0,
    done: 0,
    counts: noCounts,
    elapsed: 0,
  }
  await db.imports.put(job)
  return runImport(db, job.id, {
    rows: ({ done }) => rows.slice(done),
    readers: 'these',
    needRoom: endlessRoom,
    read: (content) => {
      const text = isWholeFile(content) ? new TextDecoder().decode(content.bytes) : ''
      if (text === 'broken') return Promise.resolve({ kind: 'problem', message: 'It is no text.' })
      const draft = { ...draftOfRecord(sampleRecord(), null), text, blocks: textBlocks(text) }
      return Promise.resolve({ kind: 'article', draft: { ...draft, title: 'As read' } })
    },
    gzip: (bytes) => Promise.resolve(bytes),
    sha256: webCodec().sha256,
    context: () => ({ now: 1_700_000_002_000, newId }),
    onBatch: () => undefined,
    wish: () => 'go',
  })
}

test('a file by itself becomes an item as if it were clipped; one that cannot be read keeps its bytes', async () => {
  const db = await freshArchive()
  const rows = [fileRow('pages/quay.txt', 'The quay was closed.'), fileRow('pages/bad.html', 'broken')]
  expect((await run(db, rows)).counts).toMatchObject({ added: 1, unread: 1 })
  const [item] = await db.items.toArray()
  expect(item).toMatchObject({ title: 'As read', captured: 1_700_000_002_000 })
  const [original] = await db.originals
    .where('itemId')
    .equals(item?.id ?? '')
    .toArray()
  expect(original).toMatchObject({ via: 'file', fileName: 'pages/quay.txt' })
  const [unread] = await db.settings.where('key').startsWith('unread:').toArray()
  expect(unread?.value).toMatchObject({ name: 'pages/bad.html', reason: 'It is no text.', from: 'pages' })
  expect((await run(db, rows.slice(0, 1))).counts).toMatchObject({ here: 1, added: 0 })
})

test('of what has no bytes to keep nothing stands among what could not be read, and the report says so', async () => {
  const db = await freshArchive()
  const reason = 'is locked with a password'
  const job = await run(db, [{ kind: 'bad', place: 'a.zip/a.html', reason, bytes: new Uint8Array() }])
  expect(job.counts).toMatchObject({ unread: 1 })
  expect(await db.settings.where('key').startsWith('unread:').count()).toBe(0)
  expect(await db.importRows.toArray()).toMatchObject([
    { outcome: 'unread', words: expect.stringContaining(`${reason} (nothing of it is kept`) as unknown },
  ])
})
