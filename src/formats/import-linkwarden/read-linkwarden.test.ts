import { expect, test } from 'vitest'
import { rowsOf } from '../import/rows-of.fixture'
import { linkwardenReader } from './read-linkwarden'

test('links in nested collections, pinned ones starred', () => {
  const link = {
    id: 5,
    name: 'Ferries',
    url: 'https://news.example.com/f',
    description: 'About ferries',
    tags: [{ name: 'sea' }, {}],
    createdAt: '2025-01-01T00:00:00.000Z',
    highlight: [{ id: 9, text: 'was late', comment: 'Why?', color: 'green' }],
  }
  const file = {
    collections: [
      { id: 1, name: 'Norway', parentId: null, links: [] },
      { id: 2, name: 'Coast', parentId: 1, links: [link, { name: 'Nothing' }] },
    ],
    pinnedLinks: [link],
  }
  expect(rowsOf(linkwardenReader, { 'a.json': JSON.stringify(file) })).toEqual([
    {
      place: 'entry 1',
      foreignId: '5',
      title: 'Ferries',
      url: 'https://news.example.com/f',
      saved: Date.UTC(2025, 0, 1),
      tags: ['sea'],
      collections: ['Norway/Coast'],
      starred: true,
      comment: 'About ferries',
      highlights: [{ foreignId: '9', quote: 'was late', comment: 'Why?', colour: 'green' }],
    },
    { bad: 'entry 2', reason: 'has no address' },
  ])
})
