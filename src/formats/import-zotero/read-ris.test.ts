import { expect, test } from 'vitest'
import { rowsOf } from '../import/rows-of.fixture'
import { risReader } from './read-ris'

test('records with tags that repeat and values that go on', () => {
  const ris = [
    'TY  - NEWS',
    'TI  - Ferries',
    'AU  - Berg, Ada',
    'A1  - NTB',
    'T2  - The Tide',
    'DA  - 2024/10/29/',
    'Y2  - 2024/10/30/09:00:00',
    'LA  - nb',
    'UR  - https://news.example.com/f',
    'AB  - About',
    'ferries.',
    'KW  - sea',
    'KW  - delay',
    'N1  - Ask',
    'ER  - ',
    '',
    'TY  - BOOK',
    'T1  - Tides',
    'PY  - 2019///',
    'PB  - Press',
    'ER  - ',
    'words between',
    'TY  - BOOK',
    'AU  - Nobody',
  ].join('\r\n')
  expect(rowsOf(risReader, { 'a.ris': ris })).toEqual([
    {
      place: 'entry 1',
      foreignId: 'https://news.example.com/f',
      title: 'Ferries',
      url: 'https://news.example.com/f',
      authors: ['Ada Berg', 'NTB'],
      source: 'The Tide',
      published: '2024-10-29',
      saved: Date.UTC(2024, 9, 30, 9),
      language: 'nb',
      tags: ['sea', 'delay'],
      comment: 'Ask\n\nAbout\nferries.',
    },
    { place: 'entry 2', foreignId: 'Tides 2019///', title: 'Tides', source: 'Press', published: '2019' },
    { bad: 'entry 3', reason: 'does not begin with its kind (TY)' },
  ])
})
