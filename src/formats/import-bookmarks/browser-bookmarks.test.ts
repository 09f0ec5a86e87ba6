import { expect, test } from 'vitest'
import { rowsOf } from '../import/rows-of.fixture'
import { chromeBookmarksReader } from './read-chrome-bookmarks'
import { firefoxBookmarksReader } from './read-firefox-bookmarks'

test('Firefox: folders below its roots, tags, descriptions, microseconds', () => {
  const tree = {
    guid: 'root________',
    title: '',
    type: 'text/x-moz-place-container',
    root: 'placesRoot',
    children: [
      {
        guid: 'menu________',
        title: 'menu',
        type: 'text/x-moz-place-container',
        root: 'bookmarksMenuFolder',
        children: [
          { guid: 's1', type: 'text/x-moz-place-separator' },
          {
            guid: 'b1',
            title: 'Ferries',
            type: 'text/x-moz-place',
            uri: 'https://news.example.com/f',
            dateAdded: 1_388_166_091_644_000,
            tags: 'sea,delay',
            annos: [{ name: 'bookmarkProperties/description', value: 'About ferries' }],
          },
          { guid: 'b2', title: 'Recent', type: 'text/x-moz-place', uri: 'place:sort=8' },
        ],
      },
    ],
  }
  expect(rowsOf(firefoxBookmarksReader, { 'a.json': JSON.stringify(tree) })).toEqual([
    {
      place: 'entry 1',
      foreignId: 'b1',
      title: 'Ferries',
      url: 'https://news.example.com/f',
      saved: 1_388_166_091_644,
      tags: ['sea', 'delay'],
      collections: ['menu'],
      comment: 'About ferries',
    },
    { bad: 'entry 2', reason: 'has an address that is none of the web: place:sort=8' },
  ])
})

test('Chrome: folders below its roots, microseconds since 1601', () => {
  const file = {
    checksum: 'x',
    roots: {
      bookmark_bar: {
        type: 'folder',
        name: 'Bookmarks bar',
        children: [
          {
            type: 'folder',
            name: 'Coast',
            children: [
              {
                type: 'url',
                name: 'Ferries',
                url: 'https://news.example.com/f',
                guid: 'g1',
                date_added: '13118850929335823',
              },
            ],
          },
        ],
      },
      other: { type: 'folder', name: 'Other', children: [] },
      sync_transaction_version: '7',
    },
  }
  expect(rowsOf(chromeBookmarksReader, { Bookmarks: JSON.stringify(file) })).toEqual([
    {
      place: 'entry 1',
      foreignId: 'g1',
      title: 'Ferries',
      url: 'https://news.example.com/f',
      saved: 1_474_377_329_336,
      collections: ['Bookmarks bar/Coast'],
    },
  ])
})
