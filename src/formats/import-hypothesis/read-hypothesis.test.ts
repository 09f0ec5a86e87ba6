import { expect, test } from 'vitest'
import { rowsOf } from '../import/rows-of.fixture'
import { hypothesisReader } from './read-hypothesis'

const mark = (id: string, more: object) => ({
  id,
  created: '2024-10-29T16:30:11.000000+00:00',
  uri: 'https://news.example.com/f',
  text: '',
  tags: [],
  user: 'acct:ada@hypothes.is',
  document: { title: ['Ferries'] },
  target: [{ source: 'https://news.example.com/f' }],
  ...more,
})
const rows = [
  mark('a', {
    text: 'Why?',
    tags: ['sea'],
    target: [
      {
        source: 'https://news.example.com/f',
        selector: [
          { type: 'TextPositionSelector', start: 4, end: 9 },
          { type: 'TextQuoteSelector', exact: 'ferry ', prefix: 'The ', suffix: ' was' },
        ],
      },
    ],
  }),
  mark('c', { text: 'Because.', references: ['a'] }),
  mark('b', { text: 'On the whole page' }),
  mark('d', { text: 'To nobody', references: ['gone'] }),
  mark('e', { uri: 'https://news.example.com/t', document: {}, text: 'Another page' }),
  { id: 'f' },
]
const made = Date.UTC(2024, 9, 29, 16, 30, 11)
const read = [
  { bad: 'annotation 6', reason: 'is no annotation of a page' },
  {
    place: 'annotation 1',
    foreignId: 'https://news.example.com/f',
    title: 'Ferries',
    url: 'https://news.example.com/f',
    highlights: [
      {
        foreignId: 'a',
        quote: 'ferry',
        prefix: 'The ',
        suffix: ' was',
        comment: 'Why?\n\nada: Because.',
        tags: ['sea'],
        made,
      },
      { foreignId: 'b', comment: 'On the whole page', made },
      { foreignId: 'd', comment: 'To nobody', made },
    ],
  },
  {
    place: 'annotation 5',
    foreignId: 'https://news.example.com/t',
    url: 'https://news.example.com/t',
    highlights: [{ foreignId: 'e', comment: 'Another page', made }],
  },
]

test('what the search API answers', () => {
  expect(rowsOf(hypothesisReader, { 'a.json': JSON.stringify({ total: 6, rows }) })).toEqual(read)
})

test('what the client exports', () => {
  const file = { export_date: '2024-11-01', client_version: '1', annotations: rows }
  expect(rowsOf(hypothesisReader, { 'a.json': JSON.stringify(file) })).toEqual(read)
})
