import { expect, test } from 'vitest'
import { rowsOf } from '../import/rows-of.fixture'
import { raindropReader } from './read-raindrop'

const header = 'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite'

test('notes, folders, tags, a star and highlights', () => {
  const table = [
    header,
    '7,"Ferries, late","A note\nin two lines",What it is about,https://news.example.com/f,Norway / Coast,"sea, delay",2024-01-02T03:04:05.123Z,https://example.com/c.jpg,"First words\nSecond words",true',
    '8,Tunnels,,,https://news.example.com/t,Unsorted,,2024-01-02T03:04:05.123Z,,,false',
  ].join('\n')
  expect(rowsOf(raindropReader, { 'a.csv': table })).toEqual([
    {
      place: 'row 2',
      foreignId: '7',
      title: 'Ferries, late',
      url: 'https://news.example.com/f',
      saved: Date.UTC(2024, 0, 2, 3, 4, 5, 123),
      tags: ['sea', 'delay'],
      collections: ['Norway/Coast'],
      starred: true,
      comment: 'A note\nin two lines\n\nWhat it is about',
      highlights: [{ quote: 'First words' }, { quote: 'Second words' }],
    },
    {
      place: 'row 3',
      foreignId: '8',
      title: 'Tunnels',
      url: 'https://news.example.com/t',
      saved: Date.UTC(2024, 0, 2, 3, 4, 5, 123),
    },
  ])
})

test('highlights with their labels', () => {
  const table = `${header}\n7,Ferries,,,https://news.example.com/f,,,,,"Highlight:First words\non two lines\nColor:red\nNote:Ask\n\nHighlight:Second",`
  expect(rowsOf(raindropReader, { 'a.csv': table })).toMatchObject([
    {
      highlights: [
        { quote: 'First words\non two lines', colour: 'pink', comment: 'Ask' },
        { quote: 'Second' },
      ],
    },
  ])
})
