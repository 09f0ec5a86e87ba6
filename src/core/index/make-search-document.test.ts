import { expect, test } from 'vitest'
import type { Analysis } from '../annotation/analysis'
import type { Annotation } from '../annotation/annotation'
import { sampleHighlight, sampleItem, sampleTag } from '../fixtures/sample-records'
import { makeEntityBook } from '../entity/entity-book'
import { makeSearchDocument } from './make-search-document'

const text = 'The envoy met Roe. “Good,” she said.'
const analysis: Analysis = {
  itemId: 'item-1',
  textId: 'text-1',
  engine: 'test-1',
  made: 1,
  language: 'en',
  entities: [
    { type: 'person', name: 'Jane Roe', aliases: ['Roe'] },
    { type: 'date', name: 'Wednesday', aliases: [] },
    { type: 'place', name: 'Envoy', aliases: ['The envoy'] },
  ],
  mentions: [
    { start: 4, end: 9, type: 'place', entity: 2, confidence: 0.4, reason: '' },
    { start: 14, end: 17, type: 'person', entity: 0, confidence: 0.9, reason: '' },
    { start: 27, end: 30, type: 'date', entity: 1, confidence: 0.9, reason: '' },
  ],
  quotes: [
    {
      spans: [{ start: 19, end: 26 }],
      kind: 'direct',
      cue: null,
      source: null,
      speaker: { name: 'Jane Roe', entityId: null },
      confidence: 0.9,
      reason: '',
    },
  ],
}
const tags = new Map([
  ['tag-1', sampleTag({ id: 'tag-1', name: 'trade' })],
  ['tag-2', sampleTag({ id: 'tag-2', name: 'asia', parentId: 'tag-1' })],
])
const book = makeEntityBook([])
const item = sampleItem({ tagIds: ['tag-1'] })

test('suggestions count, with the other forms of their names; dates are no names', () => {
  const doc = makeSearchDocument({
    item,
    text,
    annotations: [],
    analysis,
    tags,
    collections: new Map(),
    book,
  })
  expect(doc.entities).toEqual([
    { type: 'place', name: 'Envoy', isForm: false, span: { start: 4, end: 9 } },
    { type: 'person', name: 'Jane Roe', isForm: false, span: { start: 14, end: 17 } },
    { type: 'person', name: 'Roe', isForm: true, span: null },
    { type: 'place', name: 'The envoy', isForm: true, span: null },
  ])
  expect(doc.quotes).toEqual([{ speaker: 'Jane Roe', speakerForms: [], start: 19, end: 26 }])
})

test('a rejected suggestion is found by nothing of its own, not even its comment', () => {
  const rejected: Annotation = {
    ...sampleHighlight({ decision: 'rejected', comment: 'no place' }),
    kind: 'entity',
    type: 'place',
    name: 'Envoy',
    entityId: null,
  }
  const doc = makeSearchDocument({
    book,
    item,
    text,
    annotations: [rejected],
    analysis,
    tags,
    collections: new Map(),
  })
  expect(doc.entities.map(({ name }) => name)).toEqual(['Jane Roe', 'Roe'])
  expect(doc.comments).toEqual([])
})

test('comments and tags say where they stand; the item’s own tag stands nowhere', () => {
  const annotations = [sampleHighlight({ comment: 'who?', tagIds: ['tag-2', 'tag-1', 'gone'] })]
  const doc = makeSearchDocument({
    item,
    text,
    annotations,
    analysis: null,
    tags,
    collections: new Map(),
    book,
  })
  expect(doc.comments).toEqual([{ text: 'who?', span: { start: 4, end: 9 } }])
  expect(doc.tags).toEqual([
    { path: 'trade', span: null },
    { path: 'trade/asia', span: { start: 4, end: 9 } },
  ])
  expect(doc.highlighted).toBe(true)
})

test('an annotation on an earlier text is found, but points nowhere', () => {
  const [anchor] = sampleHighlight().anchors
  const old = sampleHighlight({ comment: 'who?', anchors: [{ ...anchor, textId: 'text-0' }] })
  const doc = makeSearchDocument({
    book,
    item,
    text,
    annotations: [old],
    analysis: null,
    tags,
    collections: new Map(),
  })
  expect(doc.comments).toEqual([{ text: 'who?', span: null }])
})
