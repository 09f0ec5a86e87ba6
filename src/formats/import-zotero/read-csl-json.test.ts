import { expect, test } from 'vitest'
import { rowsOf } from '../import/rows-of.fixture'
import { cslJsonReader } from './read-csl-json'

test('works with names, dates and notes', () => {
  const works = [
    {
      id: 'http://zotero.org/users/1/items/AB',
      type: 'article-newspaper',
      title: 'Ferries',
      'container-title': 'The Tide',
      author: [{ family: 'Berg', given: 'Ada', 'non-dropping-particle': 'van den' }, { literal: 'NTB' }, 7],
      issued: { 'date-parts': [['2024', 3]] },
      accessed: { 'date-parts': [[2024, 10, 30]] },
      URL: 'https://news.example.com/f',
      language: 'nb',
      abstract: 'About ferries.',
      note: 'Ask',
      keyword: 'sea; delay',
    },
    { id: 12, type: 'book', title: 'Tides', publisher: 'Press', issued: { raw: '2019' } },
    { type: 'book' },
    'x',
  ]
  expect(rowsOf(cslJsonReader, { 'a.json': JSON.stringify(works) })).toEqual([
    {
      place: 'entry 1',
      foreignId: 'http://zotero.org/users/1/items/AB',
      title: 'Ferries',
      url: 'https://news.example.com/f',
      authors: ['Ada van den Berg', 'NTB'],
      source: 'The Tide',
      published: '2024-03',
      saved: Date.UTC(2024, 9, 30, 12),
      language: 'nb',
      tags: ['sea', 'delay'],
      comment: 'Ask\n\nAbout ferries.',
    },
    { place: 'entry 2', foreignId: '12', title: 'Tides', source: 'Press', published: '2019' },
    { bad: 'entry 3', reason: 'has neither a title nor an address' },
    { bad: 'entry 4', reason: 'is no work' },
  ])
})
