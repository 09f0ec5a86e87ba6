import { expect, test } from 'vitest'
import { deliciousReader } from '../import-delicious/read-delicious'
import { elcuratorReader } from '../import-elcurator/read-elcurator'
import { pinboardReader } from '../import-pinboard/read-pinboard'
import { readabilityReader } from '../import-readability/read-readability'
import { rowsOf } from './rows-of.fixture'

const url = 'https://news.example.com/f'

test('Pinboard', () => {
  const bookmark = {
    href: url,
    description: 'Ferries',
    extended: 'About ferries',
    hash: 'abc',
    time: '2016-10-31T15:57:56Z',
    toread: 'no',
    tags: 'sea delay',
  }
  expect(rowsOf(pinboardReader, { a: JSON.stringify([bookmark, { href: '' }]) })).toEqual([
    {
      place: 'entry 1',
      foreignId: 'abc',
      title: 'Ferries',
      url,
      saved: Date.UTC(2016, 9, 31, 15, 57, 56),
      tags: ['sea', 'delay'],
      read: true,
      comment: 'About ferries',
    },
    { bad: 'entry 2', reason: 'has no address' },
  ])
})

test('Delicious', () => {
  const bookmark = {
    title: 'Ferries',
    tags: ['sea', ''],
    url,
    description: 'About',
    created: '1358531607',
    others: 9,
    owner: 'a',
  }
  expect(rowsOf(deliciousReader, { 'a.json': JSON.stringify([bookmark]) })).toEqual([
    {
      place: 'entry 1',
      foreignId: url,
      title: 'Ferries',
      url,
      saved: 1_358_531_607_000,
      tags: ['sea'],
      comment: 'About',
    },
  ])
})

test('elCurator', () => {
  const link = {
    created_at: '2015-09-09 11:10:32 UTC',
    title: 'Ferries',
    url,
    description: null,
    tags: ['sea'],
    is_saved: true,
  }
  expect(rowsOf(elcuratorReader, { 'a.json': JSON.stringify([link]) })).toEqual([
    {
      place: 'entry 1',
      foreignId: url,
      title: 'Ferries',
      url,
      saved: Date.UTC(2015, 8, 9, 11, 10, 32),
      tags: ['sea'],
      starred: true,
    },
  ])
})

test('Readability', () => {
  const file = {
    bookmarks: [
      {
        article__title: 'Ferries',
        article__url: url,
        article__excerpt: 'It&#x2019;s late&hellip;',
        favorite: true,
        archive: 1,
        date_added: '2016-08-25T12:05:00',
      },
    ],
  }
  expect(rowsOf(readabilityReader, { 'a.json': JSON.stringify(file) })).toEqual([
    {
      place: 'entry 1',
      foreignId: url,
      title: 'Ferries',
      url,
      saved: Date.UTC(2016, 7, 25, 12, 5),
      starred: true,
      read: true,
      archived: true,
      comment: 'It’s late…',
    },
  ])
})
