import { expect, test } from 'vitest'
import { rowsOf } from '../import/rows-of.fixture'
import { readerReader } from './read-reader'

test('a library, with tags in Python’s lists and states by location and progress', () => {
  const table = [
    'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen',
    `Ferries,https://news.example.com/f,01ab,"['sea', ""captain's log""]",2024-05-01 10:00:00+00:00,0.42,shortlist,True`,
    'Tunnels,https://news.example.com/t,01ac,[],2024-05-01 10:00:00.500000+00:00,1,archive,True',
    'Bridges,https://news.example.com/b,01ad,,,0.95,later,False',
    'A mail,private://read/x,01ae,,,0,later,False',
  ].join('\n')
  expect(rowsOf(readerReader, { 'a.csv': table })).toEqual([
    {
      place: 'row 2',
      foreignId: '01ab',
      title: 'Ferries',
      url: 'https://news.example.com/f',
      saved: Date.UTC(2024, 4, 1, 10),
      tags: ['sea', "captain's log"],
      starred: true,
    },
    {
      place: 'row 3',
      foreignId: '01ac',
      title: 'Tunnels',
      url: 'https://news.example.com/t',
      saved: Date.UTC(2024, 4, 1, 10, 0, 0, 500),
      read: true,
      archived: true,
    },
    { place: 'row 4', foreignId: '01ad', title: 'Bridges', url: 'https://news.example.com/b', read: true },
    { bad: 'row 5', reason: 'has an address that is none of the web: private://read/x' },
  ])
})
