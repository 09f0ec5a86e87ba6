import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { textBlocks } from '@/core/article/text-blocks'
import { draftOfRecord } from '@/core/import/draft-of-record'
import { isWholeFile } from '@/core/import/is-whole-file'
import { noCounts, type ImportChoices, type ImportJob } from '@/core/import/import-job'
import type { ImportedRecord, ImportRow } from '@/core/import/imported-record'
import { sampleMark, sampleRecord } from '@/core/import/imported-record.fixture'
import type { ArchiveDatabase } from '../archive-database'
import { webCodec } from '../backup/web-codec'
import { freshArchive } from '../fixtures/fresh-archive'
import { keepImportFiles } from './import-files'
import type { ImportParts } from './import-parts'
import { runImport } from './run-import'
import { endlessRoom } from '../fixtures/endless-room'
import { LittleRoom } from '../room/little-room'

let db: ArchiveDatabase
let ids = 0
beforeEach(async () => {
  db = await freshArchive()
})

const { sha256 } = webCodec()
function partsFor(rows: readonly ImportRow[], more: Partial<ImportParts> = {}): ImportParts {
  return {
    rows: ({ done }) => rows.slice(done),
    readers: 'these',
    needRoom: endlessRoom,
    read: (content) => {
      const text = isWholeFile(content) ? new TextDecoder().decode(content.bytes) : content.text
      if (text === 'broken')
        return Promise.resolve({ kind: 'problem', message: 'It is built to take too long.' })
      const draft = {
        ...draftOfRecord(sampleRecord(), null),
        text,
        blocks: textBlocks(text),
        title: 'As read',
      }
      return Promise.resolve({ kind: 'article', draft })
    },
    gzip: (bytes) => Promise.resolve(bytes),
    sha256,
    context: () => ({ now: 1_700_000_002_000, newId: () => `new-${String((ids += 1))}` }),
    onBatch: () => undefined,
    wish: () => 'go',
    ...more,
  }
}

async function begun(choices: Partial<ImportChoices> = {}): Promise<string> {
  const id = `import-${String((ids += 1))}`
  const job: ImportJob = {
    id,
    tool: 'tool',
    toolName: 'Tool',
    name: 'export.csv',
    begun: 1,
    state: 'running',
    choices: { twins: 'skip', near: 'add', inbox: true, ...choices },
    total: 0,
    done: 0,
    counts: noCounts,
    elapsed: 0,
  }
  await db.imports.put(job)
  const kept = keepImportFiles(db, id)
  await kept.keep({ path: 'export.csv', bytes: Uint8Array.of(1) })
  await kept.end()
  return id
}

const record = (n: number, part: Partial<ImportedRecord> = {}): ImportRow => ({
  kind: 'record',
  record: sampleRecord({
    place: `row ${String(n + 2)}`,
    foreignId: String(n),
    url: `https://news.example.com/${String(n)}`,
    title: `Story ${String(n)}`,
    ...part,
  }),
})
const text = (words: string) => ({ content: { mediaType: 'text/plain' as const, text: words } })
const bad = (n: number): ImportRow => ({
  kind: 'bad',
  place: `row ${String(n + 2)}`,
  reason: 'has no address',
  bytes: Uint8Array.of(n),
})

const titles = async () => (await db.items.toArray()).map(({ title }) => title).sort()

test('each row has its outcome and reason; bad rows keep their bytes', async () => {
  const id = await begun()
  const rows = [record(0, text('The quay was closed.')), record(1), bad(2), record(3, text('broken'))]
  const job = await runImport(db, id, partsFor(rows))
  expect(job).toMatchObject({
    state: 'ended',
    total: 4,
    done: 4,
    counts: { added: 1, details: 2, here: 0, version: 0, near: 0, unread: 1 },
  })
  const lines = await db.importRows.toArray()
  expect(lines).toMatchObject([
    { place: 'row 2', outcome: 'added', words: '' },
    { place: 'row 3', outcome: 'details', words: 'The export has no text of it.' },
    { place: 'row 4', outcome: 'unread', words: 'has no address', itemId: '' },
    { place: 'row 5', outcome: 'details', words: expect.stringContaining('take too long') as string },
  ])
  const [unread] = await db.settings.where('key').startsWith('unread:').toArray()
  expect(unread?.value).toMatchObject({
    name: 'row 4',
    from: 'Tool: export.csv',
    reason: 'has no address',
    size: 1,
  })
  const kept = await db.originals
    .where('itemId')
    .equals(unread?.key ?? '')
    .toArray()
  expect(kept.map(({ bytes }) => [...bytes])).toEqual([[2]])
  expect(await db.importFiles.count()).toBe(0)
  const texts = await db.texts.toArray()
  for (const { text: words, sha256: hash } of texts)
    expect(hash).toBe(await sha256(new TextEncoder().encode(words)))
})

test('what is there already is left as it is, or becomes a version, or a second item', async () => {
  const rows = [record(0, text('The quay was closed.'))]
  await runImport(db, await begun(), partsFor(rows))
  const later = [
    record(0, {
      ...text('The quay was closed.\n\nIt opens in May.'),
      url: 'https://news.example.com/0?utm_source=x',
      foreignId: 'other',
      tags: ['city'],
      highlights: [sampleMark({ quote: 'opens in May' })],
    }),
  ]
  const skipped = await runImport(db, await begun(), partsFor(later))
  expect(skipped.counts).toMatchObject({ here: 1, added: 0 })
  const version = await runImport(db, await begun({ twins: 'version' }), partsFor(later))
  expect(version.counts).toMatchObject({ version: 1 })
  const [item] = await db.items.toArray()
  expect(await db.texts.get(item?.textId ?? '')).toMatchObject({
    text: 'The quay was closed.\n\nIt opens in May.',
  })
  expect(item?.tagIds).toHaveLength(1)
  expect(await db.annotations.count()).toBe(1)
  const again = await runImport(db, await begun({ twins: 'version' }), partsFor(later))
  expect(again.counts).toMatchObject({ here: 1, version: 0 })
  await runImport(db, await begun({ twins: 'both' }), partsFor(later))
  expect(await db.items.count()).toBe(2)
})

test('two records of one page in an export: one item, which gets what the second one adds', async () => {
  const rows = [record(0, { tags: ['a'] }), record(0, { foreignId: 'other', tags: ['b'] })]
  const skipped = await runImport(db, await begun(), partsFor(rows))
  expect(skipped.counts).toMatchObject({ details: 1, here: 1 })
  await db.items.clear()
  const both = await runImport(db, await begun({ twins: 'version' }), partsFor(rows))
  expect(both.counts).toMatchObject({ details: 1, version: 1 })
  expect((await db.items.toArray())[0]?.tagIds).toHaveLength(2)
})

test('two pages without text are not the same for that', async () => {
  await runImport(db, await begun(), partsFor([record(0), record(1)]))
  expect(await db.items.count()).toBe(2)
})

test('an import that ended in the middle goes on after its last durable row', async () => {
  const rows = Array.from({ length: 250 }, (_, n) => (n % 7 === 3 ? bad(n) : record(n)))
  const id = await begun()
  const killed = partsFor(rows, {
    onBatch: () => {
      throw new Error('killed')
    },
  })
  for (let times = 0; times < 2; times += 1) await expect(runImport(db, id, killed)).rejects.toThrow('killed')
  const half = await db.imports.get(id)
  expect(half?.done).toBe(200)
  const job = await runImport(db, id, partsFor(rows))
  expect(job).toMatchObject({ state: 'ended', done: 250 })
  expect((await db.importRows.toArray()).map(({ at }) => at)).toEqual(rows.map((_, n) => n))
  expect(await titles()).toEqual(rows.flatMap((row) => (row.kind === 'bad' ? [] : [row.record.title])).sort())
})

test('on a disk that is almost full it stops before a batch, and goes on later', async () => {
  const rows = Array.from({ length: 150 }, (_, n) => record(n))
  const id = await begun()
  let asked = 0
  const needRoom = () =>
    (asked += 1) > 1 ? Promise.reject(new LittleRoom('The disk is almost full.')) : Promise.resolve()
  await expect(runImport(db, id, partsFor(rows, { needRoom }))).rejects.toThrow('almost full')
  expect(await db.items.count()).toBe(100)
  expect(await runImport(db, id, partsFor(rows))).toMatchObject({ state: 'ended', done: 150 })
})

test('other readers than those that began an import go on with what is not in yet, whatever they count', async () => {
  const rows = Array.from({ length: 220 }, (_, n) => (n % 7 === 3 ? bad(n) : record(n)))
  const id = await begun({ twins: 'both' })
  let batches = 0
  const pausing = { onBatch: () => (batches += 1), wish: () => (batches === 1 ? 'pause' : 'go') } as const
  expect((await runImport(db, id, partsFor(rows, pausing))).done).toBe(100)
  // Newer readers find one more in the beginning, count from another line, and read what the old ones could not.
  const moved = (row: ImportRow, n: number): ImportRow =>
    row.kind === 'bad' ? row : { kind: 'record', record: { ...row.record, place: `line ${String(n)}` } }
  const newer = [record(900), ...rows.map((row, n) => (n === 3 ? record(3) : moved(row, n)))]
  const job = await runImport(db, id, partsFor(newer, { readers: 'newer' }))
  expect(job.state).toBe('ended')
  const wanted = newer.flatMap((row) => (row.kind === 'bad' ? [] : [row.record.title])).sort()
  expect(await titles()).toEqual(wanted)
  expect(await db.settings.where('key').startsWith('unread:').count()).toBe(
    rows.filter(({ kind }) => kind === 'bad').length,
  )
})

test('what somebody else adds while an import runs is seen by it', async () => {
  const rows = Array.from({ length: 220 }, (_, n) => record(n))
  let isAdded = false
  const parts = partsFor(rows, {
    gzip: async (bytes) => {
      const isRunning = (await db.items.count()) >= 100
      if (isRunning && !isAdded) {
        isAdded = true
        const elsewhere = record(215, { foreignId: 'elsewhere' })
        await runImport(db, await begun(), partsFor([elsewhere]))
      }
      return bytes
    },
  })
  const job = await runImport(db, await begun(), parts)
  expect(isAdded).toBe(true)
  expect(job.counts).toMatchObject({ details: 219, here: 1 })
})

test('a pause keeps the files, a cancel does not, and both keep what is in', async () => {
  const rows = Array.from({ length: 220 }, (_, n) => record(n))
  for (const [wish, files] of [
    ['pause', 1],
    ['cancel', 0],
  ] as const) {
    const id = await begun()
    let batches = 0
    const parts = partsFor(rows, {
      onBatch: () => (batches += 1),
      wish: () => (batches === 1 ? wish : 'go'),
    })
    expect((await runImport(db, id, parts)).done).toBe(100)
    expect(await db.importFiles.where('[importId+at]').equals([id, 0]).count()).toBe(files)
  }
  expect(await db.items.count()).toBe(100)
})

test('law: the same export once more adds nothing and changes nothing', async () => {
  const part = fc.record({
    n: fc.nat(9),
    foreign: fc.constantFrom('', 'a', 'b', 'c'),
    words: fc.constantFrom('', 'One text.', 'Another text, longer.\n\nOf two paragraphs.', 'broken'),
    tag: fc.constantFrom('', 'x', 'X/y'),
    quote: fc.constantFrom('', 'two paragraphs', 'nowhere in it'),
    comment: fc.constantFrom('', 'a note'),
    isBad: fc.boolean(),
  })
  const row = part.map(({ n, foreign, words, tag, quote, comment, isBad }): ImportRow =>
    isBad
      ? bad(n)
      : record(n, {
          foreignId: foreign,
          url: n === 0 ? '' : `https://news.example.com/${String(n)}`,
          ...(words === '' ? {} : text(words)),
          tags: tag === '' ? [] : [tag],
          highlights: quote === '' ? [] : [sampleMark({ quote, comment })],
          original: {
            bytes: new TextEncoder().encode(JSON.stringify([n, foreign, words])),
            mediaType: 'text/csv',
          },
        }),
  )
  const held = async () => [
    await db.items.toArray(),
    await db.annotations.toArray(),
    await db.tags.toArray(),
    await db.texts.count(),
  ]
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { maxLength: 12 }),
      fc.constantFrom('skip' as const, 'version' as const),
      async (rows, twins) => {
        await runImport(db, await begun(), partsFor(rows))
        const before = await held()
        const again = await runImport(db, await begun({ twins: 'skip' }), partsFor(rows))
        expect(again.counts).toMatchObject({ added: 0, details: 0, version: 0 })
        expect(await held()).toEqual(before)
        if (twins === 'version') await runImport(db, await begun({ twins }), partsFor(rows))
        const settled = await held()
        await runImport(db, await begun({ twins }), partsFor(rows))
        expect(await held()).toEqual(settled)
      },
    ),
    { numRuns: 30 },
  )
})

test('a text that is nearly the same is told, in the same batch and later, or left out as the person says', async () => {
  const paragraph = (n: number) =>
    `Paragraph ${String(n)} of the agency's report tells of quay number ${String(n * 7)} and of ship number ${String(n * 13)}.`
  const wire = Array.from({ length: 12 }, (_, n) => paragraph(n)).join('\n\n')
  const cut = `Our own lead.\n\n${Array.from({ length: 8 }, (_, n) => paragraph(n)).join('\n\n')}`
  const other = Array.from({ length: 12 }, (_, n) => paragraph(n + 40)).join('\n\n')
  await runImport(
    db,
    await begun(),
    partsFor([record(0, text(wire)), record(1, text(cut)), record(2, text(other))]),
  )
  const lines = await db.importRows.toArray()
  expect(lines.map(({ outcome, words }) => [outcome, words])).toEqual([
    ['added', ''],
    ['added', 'It is nearly the same as “Story 0”.'],
    ['added', ''],
  ])
  const id = await begun({ near: 'skip' })
  const later = record(3, text(`${cut}\n\nAnd an end of our own.`))
  const job = await runImport(db, id, partsFor([later, record(4, text('Short, and of its own.'))]))
  expect(job.counts).toMatchObject({ near: 1, added: 1 })
  expect(await db.items.count()).toBe(4)
})
