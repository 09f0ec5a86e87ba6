import { expect, test } from 'vitest'
import { rowsOf } from '../import/rows-of.fixture'
import { omnivoreReader } from './read-omnivore'

const article = {
  id: 'a1',
  slug: 'ferries-1',
  title: 'Ferries',
  description: 'About ferries',
  author: 'Ada Berg, Lars Holm',
  url: 'https://news.example.com/f',
  state: 'Archived',
  readingProgress: 35,
  labels: ['sea', { name: 'norway' }],
  savedAt: '2024-10-29T16:30:11.000Z',
  publishedAt: '2024-10-28T06:00:00.000Z',
}

test('an article with its text and highlights', () => {
  const files = {
    'out/metadata_0_to_19.json': JSON.stringify([article, null, { savedAt: 1, url: '' }]),
    'out/content/ferries-1.html': '<p>The ferry was late.</p>',
    'out/highlights/ferries-1.md': '> The ferry\nwas late #sea #why not\n\nAsk\n\nthem\n\n> again\n',
  }
  expect(rowsOf(omnivoreReader, files)).toEqual([
    {
      place: 'entry 1',
      foreignId: 'a1',
      title: 'Ferries',
      url: 'https://news.example.com/f',
      authors: ['Ada Berg', 'Lars Holm'],
      published: '2024-10-28',
      saved: Date.UTC(2024, 9, 29, 16, 30, 11),
      content: { mediaType: 'text/html', text: '<p>The ferry was late.</p>' },
      tags: ['sea', 'norway'],
      read: true,
      archived: true,
      comment: 'About ferries',
      highlights: [{ quote: 'The ferry\nwas late #sea #why not', comment: 'Ask\nthem' }, { quote: 'again' }],
    },
    { bad: 'entry 2', reason: 'is no article' },
    { bad: 'entry 3', reason: 'has no address' },
  ])
})

test('labels behind a highlight are its tags', () => {
  const files = {
    'metadata_0_to_1.json': JSON.stringify([{ ...article, state: 'Active', readingProgress: 100 }]),
    'highlights/ferries-1.md': '> late, #2 of all #sea #delay\n',
  }
  expect(rowsOf(omnivoreReader, files)).toMatchObject([
    { read: true, highlights: [{ quote: 'late, #2 of all', tags: ['sea', 'delay'] }] },
  ])
})

test('the same article in two lists is read twice, with where it stood', () => {
  const list = JSON.stringify([article])
  expect(
    rowsOf(omnivoreReader, { 'metadata_0_to_1.json': list, 'metadata_1_to_2.json': list }),
  ).toMatchObject([{ place: 'metadata_0_to_1.json, entry 1' }, { place: 'metadata_1_to_2.json, entry 1' }])
})

test('a broken list is told with its line', () => {
  expect(
    rowsOf(omnivoreReader, { 'metadata_0_to_1.json': '[{"slug":"a","url":"b",\n"savedAt":NaN}]' }),
  ).toEqual([{ bad: 'metadata_0_to_1.json', reason: 'is no valid JSON: it goes wrong in line 2' }])
})
