import { expect, test } from 'vitest'
import { rowsOf } from '../import/rows-of.fixture'
import { instapaperReader } from './read-instapaper'

test('the old layout: folders are states or collections', () => {
  const table = [
    'URL,Title,Selection,Folder',
    'https://news.example.com/1,One,,Unread',
    'https://news.example.com/2,Two,,Archive',
    'https://news.example.com/3,Three,,Starred',
    'https://news.example.com/4,"Four, ""4""","Two\nlines",Harbour',
  ].join('\n')
  expect(rowsOf(instapaperReader, { 'a.csv': table })).toEqual([
    {
      place: 'row 2',
      foreignId: 'https://news.example.com/1',
      title: 'One',
      url: 'https://news.example.com/1',
    },
    {
      place: 'row 3',
      foreignId: 'https://news.example.com/2',
      title: 'Two',
      url: 'https://news.example.com/2',
      read: true,
      archived: true,
    },
    {
      place: 'row 4',
      foreignId: 'https://news.example.com/3',
      title: 'Three',
      url: 'https://news.example.com/3',
      starred: true,
    },
    {
      place: 'row 5',
      foreignId: 'https://news.example.com/4',
      title: 'Four, "4"',
      url: 'https://news.example.com/4',
      collections: ['Harbour'],
      highlights: [{ quote: 'Two\nlines' }],
    },
  ])
})

test('the new layout has times and tags', () => {
  const table =
    'URL,Title,Selection,Folder,Timestamp,Tags\nhttps://news.example.com/1,One,words,Unread,1728576752,"[""sea"",""a \\""b\\""""]"'
  expect(rowsOf(instapaperReader, { 'a.csv': table })).toMatchObject([
    {
      saved: 1_728_576_752_000,
      tags: ['sea', 'a "b"'],
      highlights: [{ quote: 'words', made: 1_728_576_752_000 }],
    },
  ])
})
