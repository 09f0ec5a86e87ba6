import { expect, test } from 'vitest'
import { makeAnchor } from '../anchor/make-anchor'
import type { Highlight } from '../annotation/annotation'
import type { Mark } from '../annotation/mark'
import type { Item } from '../article/item'
import { gatherExcerpts } from './gather-excerpts'

const text = 'Talks 😀 began. “We go on,” said Doe, “as long\n\nas it takes.” It rained.'
const item: Item = {
  id: 'i1',
  title: 'Talks',
  source: 'Post',
  authors: ['John Roe'],
  url: 'https://post.example',
  published: '2021-02-17',
  captured: 5,
  language: 'en',
  lead: '',
  words: 12,
  textId: 't1',
  originalId: 'o1',
  inbox: 1,
  starred: 0,
  read: 0,
  trashed: 0,
  tagIds: [],
  collectionIds: [],
  modified: 5,
}
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const highlight: Highlight = {
  id: 'h1',
  itemId: 'i1',
  kind: 'highlight',
  colour: 'green',
  decision: 'confirmed',
  comment: 'weather',
  tagIds: ['t1', 'gone'],
  created: 1,
  modified: 1,
  anchors: [makeAnchor(text, 't1', at('rained'))],
}
const suggested = {
  itemId: 'i1',
  status: 'suggested',
  annotation: null,
  confidence: 0.9,
  reason: 'because',
} as const
const marks: Mark[] = [
  {
    id: 'h1',
    itemId: 'i1',
    status: 'confirmed',
    annotation: highlight,
    confidence: 1,
    reason: '',
    kind: 'highlight',
    colour: 'green',
    spans: [at('rained')],
  },
  { ...suggested, id: 'suggestion:e', kind: 'entity', type: 'person', name: 'Jane Doe', spans: [at('Doe')] },
  {
    ...suggested,
    id: 'suggestion:q',
    kind: 'quote',
    quoteKind: 'direct',
    speaker: { name: 'Jane Doe', entityId: null },
    cue: 'said',
    spans: [at('“We go on,”'), at('“as long\n\nas it takes.”')],
  },
]

test('highlights and quotes in text order, with their citation; entities are no excerpts', () => {
  const excerpts = gatherExcerpts({
    item,
    text,
    marks,
    tagPaths: (id) => (id === 't1' ? 'weather/rain' : ''),
    originalSha256: 'ab',
  })
  const citation = {
    title: 'Talks',
    authors: ['John Roe'],
    source: 'Post',
    url: 'https://post.example',
    published: '2021-02-17',
    captured: 5,
    originalSha256: 'ab',
  }
  expect(excerpts).toEqual([
    {
      id: 'suggestion:q',
      itemId: 'i1',
      kind: 'quote',
      status: 'suggested',
      text: '“We go on,” … “as long\n\nas it takes.”',
      sentence: '“We go on,” said Doe, “as long as it takes.”',
      start: 16,
      end: text.indexOf(' It rained'),
      speaker: 'Jane Doe',
      quoteKind: 'direct',
      cue: 'said',
      colour: null,
      comment: '',
      tags: [],
      made: null,
      changed: null,
      passages: [
        {
          ...at('“We go on,”'),
          startPoint: 15,
          exact: '“We go on,”',
          prefix: 'Talks 😀 began. ',
          suffix: ' said Doe, “as long\n\nas it takes',
        },
        {
          ...at('“as long\n\nas it takes.”'),
          startPoint: 37,
          exact: '“as long\n\nas it takes.”',
          prefix: '😀 began. “We go on,” said Doe, ',
          suffix: ' It rained.',
        },
      ],
      citation,
    },
    {
      id: 'h1',
      itemId: 'i1',
      kind: 'highlight',
      status: 'confirmed',
      text: 'rained',
      sentence: 'It rained.',
      ...at('rained'),
      speaker: null,
      quoteKind: null,
      cue: '',
      colour: 'green',
      comment: 'weather',
      tags: ['weather/rain'],
      made: 1,
      changed: 1,
      passages: [
        {
          ...at('rained'),
          startPoint: at('rained').start - 1,
          exact: 'rained',
          prefix: 'Doe, “as long\n\nas it takes.” It ',
          suffix: '.',
        },
      ],
      citation,
    },
  ])
})

test('a mark without a place in its text goes out without one', () => {
  const [excerpt] = gatherExcerpts({
    item,
    text,
    marks: [{ ...suggested, id: 'x', kind: 'comment', spans: [{ start: 500, end: 510 }] }],
    tagPaths: () => '',
    originalSha256: '',
  })
  expect(excerpt).toMatchObject({ id: 'x', text: '', passages: [] })
})
