import { expect, test } from 'vitest'
import type { ArticleDraft } from '../article/article-draft'
import { replaceText } from '../article/commands/replace-text'
import { textBlocks } from '../article/text-blocks'
import { anchorHolds } from '../anchor/anchor-holds'
import { sampleContext, sampleTag } from '../fixtures/sample-records'
import { draftOfRecord } from './draft-of-record'
import { importRecord, type PreparedRecord } from './import-record'
import type { ImportedRecord } from './imported-record'
import { sampleMark, sampleRecord } from './imported-record.fixture'
import { updateFromRecord } from './update-from-record'

const body =
  'The council voted nine to four for the second stage of the quay wall.\n\nWork on it begins in March and takes two years, the mayor said.'

const read = (text: string): ArticleDraft => ({
  ...draftOfRecord(sampleRecord(), null),
  text,
  blocks: textBlocks(text),
  title: 'As the page says',
  tags: ['keyword of the page'],
})

function prepared(record: ImportedRecord, text = ''): PreparedRecord {
  return {
    record,
    foreign: `tool:${record.foreignId}`,
    draft: draftOfRecord(record, text === '' ? null : read(text)),
    textSha256: text,
    original: {
      bytes: record.original.bytes,
      size: 3,
      sha256: 'a',
      mediaType: 'text/csv',
      charset: 'utf-8',
      via: 'import',
      fileName: '',
    },
  }
}
const shelves = { tags: [sampleTag()], collections: [] }
const inbox = { inbox: true }

test('state, dates, tags and collections of a record are those of the item', () => {
  const record = sampleRecord({
    tags: ['trade', 'City/Port'],
    collections: ['Work/Harbour', 'work'],
    starred: true,
    read: true,
  })
  const { change } = importRecord(prepared(record, body), shelves, inbox, sampleContext())
  const item = change.diff.items?.added[0]
  expect(item).toMatchObject({
    title: 'Quay wall, second stage',
    captured: 1_600_000_000_000,
    starred: 1,
    read: 1,
    inbox: 1,
    foreign: 'tool:one',
  })
  expect(change.diff.tags?.added.map(({ name }) => name)).toEqual(['City', 'Port'])
  expect(item?.tagIds).toHaveLength(2)
  expect(change.diff.collections?.added.map(({ name }) => name)).toEqual(['Work', 'Harbour'])
  expect(item?.collectionIds).toHaveLength(2)
})

test('what the tool had put away does not go to the inbox', () => {
  const { change } = importRecord(prepared(sampleRecord({ archived: true })), shelves, inbox, sampleContext())
  expect(change.diff.items?.added[0]?.inbox).toBe(0)
})

test('without a title it goes by its text, its address, a quote, or its place', () => {
  const title = (part: Partial<ImportedRecord>, text = '') =>
    draftOfRecord(sampleRecord({ title: ' ', ...part }), text === '' ? null : read(text)).title
  expect(title({}, body)).toBe('As the page says')
  expect(title({})).toBe('news.example.com/2024/quay')
  expect(title({ url: '', highlights: [sampleMark({ quote: 'nine to four' })] })).toBe('nine to four')
  expect(title({ url: '' })).toBe('row 2')
})

test('highlights stand at their words; a note on the whole at the first paragraph', () => {
  const record = sampleRecord({
    comment: 'For the dossier',
    highlights: [
      sampleMark({ quote: 'begins in  March', comment: 'ask', colour: 'green', tags: ['trade'], made: 5 }),
      sampleMark({ quote: 'never written here at all, by nobody' }),
    ],
  })
  const { change, wordsOnly } = importRecord(prepared(record, body), shelves, inbox, sampleContext())
  const [note, march, lost] = change.diff.annotations?.added ?? []
  const textId = change.attachments?.texts[0]?.id
  expect(note).toMatchObject({ kind: 'comment', comment: 'For the dossier', anchors: [{ textId, start: 0 }] })
  expect(march).toMatchObject({
    kind: 'highlight',
    colour: 'green',
    comment: 'ask',
    tagIds: ['tag-1'],
    created: 5,
    anchors: [{ textId, exact: 'begins in March' }],
  })
  expect(lost).toMatchObject({
    anchors: [{ textId: wordsOnly?.id, exact: 'never written here at all, by nobody' }],
  })
  for (const { anchors } of [note, march].filter((mark) => mark !== undefined))
    expect(anchorHolds(anchors[0], body)).toBe(true)
  expect(anchorHolds(lost?.anchors[0] ?? never(), wordsOnly?.text ?? '')).toBe(true)
})

test('marks of an item without text find their places in the text that it gets', () => {
  const record = sampleRecord({
    highlights: [
      sampleMark({ quote: 'takes two years', prefix: 'March and ', suffix: ', the mayor' }),
      sampleMark({ quote: 'nine to four' }),
    ],
  })
  const ctx = sampleContext()
  const { change, wordsOnly } = importRecord(prepared(record), shelves, inbox, ctx)
  const [item] = change.diff.items?.added ?? []
  const texts = [...(change.attachments?.texts ?? []), { ...(wordsOnly ?? never()), sha256: 'w' }]
  const to = { text: body, blocks: textBlocks(body), links: [] }
  const annotations = change.diff.annotations?.added ?? []
  const input = { item: item ?? never(), texts, annotations, to, sha256: 'b', via: 'capture' } as const
  const replaced = replaceText(input, ctx)
  expect(replaced).toMatchObject({ placed: 2, orphans: 0 })
})

const said = { kind: 'quote', quoteKind: 'mixed', speaker: 'Mina Osei', cue: 'said' } as const

test('a quote is a quote: with its speaker, and in all of its stretches or none', () => {
  const split = sampleMark({
    quote: 'takes two years',
    more: [{ quote: 'quay wall', prefix: '', suffix: '' }],
  })
  const record = sampleRecord({
    highlights: [
      { ...split, as: said, made: 5, changed: 7 },
      { ...split, as: said, more: [{ quote: 'nowhere in it', prefix: '', suffix: '' }] },
      sampleMark({ quote: 'begins in March', as: { kind: 'comment' }, comment: 'ask' }),
    ],
  })
  const { change, wordsOnly } = importRecord(prepared(record, body), shelves, inbox, sampleContext())
  const [whole, lost, comment] = change.diff.annotations?.added ?? []
  const textId = change.attachments?.texts[0]?.id
  expect(whole).toMatchObject({
    ...said,
    speaker: { name: 'Mina Osei', entityId: null },
    ...{ created: 5, modified: 7 },
    anchors: [
      { textId, exact: 'quay wall' },
      { textId, exact: 'takes two years' },
    ],
  })
  const words = { textId: wordsOnly?.id }
  expect(lost).toMatchObject({
    kind: 'quote',
    anchors: [
      { ...words, exact: 'takes two years' },
      { ...words, exact: 'nowhere in it' },
    ],
  })
  expect(comment).toMatchObject({ kind: 'comment', comment: 'ask', anchors: [{ textId }] })
})

test('an item gets what it lacks of a record, once', () => {
  const ctx = sampleContext()
  const first = importRecord(prepared(sampleRecord()), shelves, inbox, ctx)
  const item = first.change.diff.items?.added[0] ?? never()
  const held = { item, texts: first.change.attachments?.texts ?? [], annotations: [] }
  const record = sampleRecord({
    tags: ['trade'],
    starred: true,
    highlights: [sampleMark({ quote: 'nine to four', comment: 'sure?' })],
  })
  const update = updateFromRecord(prepared(record, body), held, shelves, ctx) ?? never()
  const [[, after] = [item, item]] = update.change.diff.items?.updated ?? []
  expect(after).toMatchObject({ starred: 1, tagIds: ['tag-1'], title: item.title })
  expect(after.textId).toBe(update.change.attachments?.texts[0]?.id)
  const again = {
    item: after,
    texts: [...held.texts, ...(update.change.attachments?.texts ?? [])],
    annotations: update.change.diff.annotations?.added ?? [],
  }
  expect(again.annotations).toHaveLength(1)
  expect(updateFromRecord(prepared(record, body), again, shelves, ctx)).toBeNull()
})

function never(): never {
  throw new Error('it is not there')
}
