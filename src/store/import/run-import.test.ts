import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import type { ImportChoices } from '@/core/import/import-job'
import type { ImportRow } from '@/core/import/imported-record'
import { sampleMark } from '@/core/import/imported-record.fixture'
import type { ArchiveDatabase } from '../archive-database'
import { webCodec } from '../backup/web-codec'
import { freshArchive } from '../fixtures/fresh-archive'
import { badRow, begunImport, importParts, plainText, rowOfStory } from '../fixtures/import-runs'
import { runImport } from './run-import'

const { sha256 } = webCodec()

let db: ArchiveDatabase
beforeEach(async () => {
  db = await freshArchive()
})
const begun = (choices?: Partial<ImportChoices>) => begunImport(db, choices)

test('each row has its outcome and reason; bad rows keep their bytes', async () => {
  const id = await begun()
  const rows = [
    rowOfStory(0, plainText('The quay was closed.')),
    rowOfStory(1),
    badRow(2),
    rowOfStory(3, plainText('broken')),
  ]
  const job = await runImport(db, id, importParts(rows))
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

test('what could not be read is kept once where the same export comes again, and anew where it is another', async () => {
  const rows = () => importParts([badRow(2), rowOfStory(0)])
  const kept = async () => [
    await db.settings.where('key').startsWith('unread:').count(),
    await db.originals.count(),
  ]
  await runImport(db, await begun(), rows())
  const once = await kept()
  expect(once[0]).toBe(1)
  const again = await runImport(db, await begun(), rows())
  expect(again.counts).toMatchObject({ here: 1, unread: 1 })
  expect(await kept()).toEqual(once)
  await runImport(db, await begun(), importParts([badRow(3)]))
  expect((await kept())[0]).toBe(2)
})

test('what is there already is left as it is, or becomes a version, or a second item', async () => {
  const rows = [rowOfStory(0, plainText('The quay was closed.'))]
  await runImport(db, await begun(), importParts(rows))
  const later = [
    rowOfStory(0, {
      ...plainText('The quay was closed.\n\nIt opens in May.'),
      url: 'https://news.example.com/0?utm_source=x',
      foreignId: 'other',
      tags: ['city'],
      highlights: [sampleMark({ quote: 'opens in May' })],
    }),
  ]
  const skipped = await runImport(db, await begun(), importParts(later))
  expect(skipped.counts).toMatchObject({ here: 1, added: 0 })
  const version = await runImport(db, await begun({ twins: 'version' }), importParts(later))
  expect(version.counts).toMatchObject({ version: 1 })
  const [item] = await db.items.toArray()
  expect(await db.texts.get(item?.textId ?? '')).toMatchObject({
    text: 'The quay was closed.\n\nIt opens in May.',
  })
  expect(item?.tagIds).toHaveLength(1)
  expect(await db.annotations.count()).toBe(1)
  const again = await runImport(db, await begun({ twins: 'version' }), importParts(later))
  expect(again.counts).toMatchObject({ here: 1, version: 0 })
  await runImport(db, await begun({ twins: 'both' }), importParts(later))
  expect(await db.items.count()).toBe(2)
})

test('two records of one page in an export: one item, which gets what the second one adds', async () => {
  const rows = [rowOfStory(0, { tags: ['a'] }), rowOfStory(0, { foreignId: 'other', tags: ['b'] })]
  const skipped = await runImport(db, await begun(), importParts(rows))
  expect(skipped.counts).toMatchObject({ details: 1, here: 1 })
  await db.items.clear()
  const both = await runImport(db, await begun({ twins: 'version' }), importParts(rows))
  expect(both.counts).toMatchObject({ details: 1, version: 1 })
  expect((await db.items.toArray())[0]?.tagIds).toHaveLength(2)
})

test('records of one page go to one item, also where the first is here under another address; so they do once more', async () => {
  await runImport(db, await begun(), importParts([rowOfStory(0, plainText('The quay was closed.'))]))
  const rows = [
    rowOfStory(5, plainText('The quay was closed.')),
    rowOfStory(5, { foreignId: 'other', tags: ['city'] }),
    rowOfStory(5, { foreignId: 'third', ...plainText('It opens in May.') }),
  ]
  const first = await runImport(db, await begun({ twins: 'version' }), importParts(rows))
  expect(first.counts).toMatchObject({ here: 1, version: 2, added: 0, details: 0 })
  expect((await db.importRows.toArray()).at(-1)?.words).toBe(
    'The same page is in this export twice: “Story 0”.',
  )
  const items = await db.items.toArray()
  expect(items).toMatchObject([{ tagIds: [expect.any(String)], lead: 'It opens in May.' }])
  for (const twins of ['version', 'skip'] as const) {
    const again = await runImport(db, await begun({ twins }), importParts(rows))
    expect(again.counts).toMatchObject({ here: 3 })
    expect(await db.items.toArray()).toEqual(items)
  }
})

test('they do so, too, where the program ends between them', async () => {
  await runImport(db, await begun(), importParts([rowOfStory(0, plainText('The quay was closed.'))]))
  const rows = [rowOfStory(5, plainText('The quay was closed.')), rowOfStory(5, { foreignId: 'other' })]
  const id = await begun({ twins: 'version' })
  const killed = importParts(rows, {
    onBatch: () => {
      throw new Error('killed')
    },
  })
  await expect(runImport(db, id, killed)).rejects.toThrow('killed')
  expect((await db.imports.get(id))?.done).toBe(1)
  await runImport(db, id, importParts(rows))
  expect(await db.items.count()).toBe(1)
})

test('what a person left out in the review does not come in, and is in the report', async () => {
  const rows = [rowOfStory(0), rowOfStory(1), rowOfStory(2)]
  const job = await runImport(db, await begun({ leftOut: ['row 3'] }), importParts(rows))
  expect(job.counts).toMatchObject({ details: 2, left: 1 })
  expect((await db.items.toArray()).map(({ title }) => title).sort()).toEqual(['Story 0', 'Story 2'])
  expect((await db.importRows.toArray())[1]).toMatchObject({ place: 'row 3', outcome: 'left', itemId: '' })
})

test('two pages without text are not the same for that', async () => {
  await runImport(db, await begun(), importParts([rowOfStory(0), rowOfStory(1)]))
  expect(await db.items.count()).toBe(2)
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
      ? badRow(n)
      : rowOfStory(n, {
          foreignId: foreign === '' ? '' : foreign + String(n),
          url: n === 0 ? '' : `https://news.example.com/${String(n)}`,
          ...(words === '' ? {} : plainText(words)),
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
      fc.array(row, { maxLength: 6 }),
      fc.array(row, { maxLength: 12 }),
      fc.constantFrom('skip' as const, 'version' as const, 'both' as const),
      fc.constantFrom('skip' as const, 'version' as const),
      async (earlier, rows, first, twins) => {
        db.close()
        db = await freshArchive()
        await runImport(db, await begun(), importParts(earlier))
        await runImport(db, await begun({ twins: first }), importParts(rows))
        const before = await held()
        const again = await runImport(db, await begun({ twins: 'skip' }), importParts(rows))
        expect(again.counts).toMatchObject({ added: 0, details: 0, version: 0 })
        expect(await held()).toEqual(before)
        if (first === 'version') {
          await runImport(db, await begun({ twins: first }), importParts(rows))
          expect(await held()).toEqual(before)
        }
        if (twins === 'version') await runImport(db, await begun({ twins }), importParts(rows))
        const settled = await held()
        await runImport(db, await begun({ twins }), importParts(rows))
        expect(await held()).toEqual(settled)
      },
    ),
    { numRuns: 40 },
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
    importParts([
      rowOfStory(0, plainText(wire)),
      rowOfStory(1, plainText(cut)),
      rowOfStory(2, plainText(other)),
    ]),
  )
  const lines = await db.importRows.toArray()
  expect(lines.map(({ outcome, words }) => [outcome, words])).toEqual([
    ['added', ''],
    ['added', 'It is nearly the same as “Story 0”.'],
    ['added', ''],
  ])
  const id = await begun({ near: 'skip' })
  const later = rowOfStory(3, plainText(`${cut}\n\nAnd an end of our own.`))
  const job = await runImport(
    db,
    id,
    importParts([later, rowOfStory(4, plainText('Short, and of its own.'))]),
  )
  expect(job.counts).toMatchObject({ near: 1, added: 1 })
  expect(await db.items.count()).toBe(4)
})

test('the wire story in five papers becomes one item with five versions, as the person says; once more it adds nothing', async () => {
  const paragraph = (n: number) =>
    `Paragraph ${String(n)} of the agency's report tells of quay number ${String(n * 7)} and of ship number ${String(n * 13)}.`
  const wire = Array.from({ length: 12 }, (_, n) => paragraph(n)).join('\n\n')
  const papers = Array.from({ length: 5 }, (_, n) =>
    rowOfStory(n, {
      ...plainText(`${wire}\n\nPaper number ${String(n)} adds this.`),
      tags: [`paper ${String(n)}`],
    }),
  )
  const choices = { near: 'version', twins: 'version' } as const
  const first = await runImport(db, await begun(choices), importParts(papers))
  expect(first.counts).toMatchObject({ added: 1, version: 4 })
  expect((await db.importRows.toArray()).at(-1)?.words).toBe('It is nearly the same: “Story 0”.')
  const items = await db.items.toArray()
  expect(items).toHaveLength(1)
  expect(items[0]?.tagIds).toHaveLength(5)
  expect(await db.texts.count()).toBe(5)
  expect(await db.originals.count()).toBe(5)
  const again = await runImport(db, await begun(choices), importParts(papers))
  expect(again.counts).toMatchObject({ here: 5 })
  expect(await db.items.toArray()).toEqual(items)
})
