import { expect, test } from 'vitest'
import { rowsOf } from '../import/rows-of.fixture'
import { karakeepReader } from './read-karakeep'

test('links, texts and files, in nested lists', () => {
  const file = {
    bookmarks: [
      {
        createdAt: 1_728_576_752,
        title: 'Ferries',
        tags: ['sea'],
        lists: ['b'],
        content: { type: 'link', url: 'https://news.example.com/f' },
        note: 'check',
        archived: true,
      },
      {
        createdAt: 1_728_576_753,
        title: null,
        content: { type: 'text', text: '# A note\n\nText.' },
        note: null,
      },
      { createdAt: 1_728_576_754, title: 'scan.pdf', content: { type: 'asset' } },
      { title: 'Nothing', content: null },
      7,
    ],
    lists: [
      { id: 'a', name: 'Norway', parentId: null },
      { id: 'b', name: 'Coast', parentId: 'a' },
    ],
  }
  expect(rowsOf(karakeepReader, { 'a.json': JSON.stringify(file) })).toEqual([
    {
      place: 'entry 1',
      foreignId: 'https://news.example.com/f',
      title: 'Ferries',
      url: 'https://news.example.com/f',
      saved: 1_728_576_752_000,
      tags: ['sea'],
      collections: ['Norway/Coast'],
      read: true,
      archived: true,
      comment: 'check',
    },
    {
      place: 'entry 2',
      foreignId: '# A note\n\nText.',
      saved: 1_728_576_753_000,
      content: { mediaType: 'text/markdown', text: '# A note\n\nText.' },
    },
    { bad: 'entry 3', reason: 'is a file, which Karakeep does not export' },
    { bad: 'entry 4', reason: 'has no address' },
    { bad: 'entry 5', reason: 'is no bookmark' },
  ])
})

test('lists that are inside of each other end', () => {
  const file = {
    bookmarks: [{ title: 'F', lists: ['a'], content: { type: 'link', url: 'https://news.example.com/f' } }],
    lists: [
      { id: 'a', name: 'A', parentId: 'b' },
      { id: 'b', name: 'B', parentId: 'a' },
    ],
  }
  expect(rowsOf(karakeepReader, { 'a.json': JSON.stringify(file) })).toMatchObject([{ collections: ['B/A'] }])
})
