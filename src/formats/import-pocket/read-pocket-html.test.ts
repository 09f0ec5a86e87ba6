import { expect, test } from 'vitest'
import { rowsOf } from '../import/rows-of.fixture'
import { pocketReader } from './read-pocket'

test('the page of links that Pocket exported before 2024', () => {
  const page = `<!DOCTYPE html><html><head><meta charset="UTF-8"><title>Pocket Export</title></head><body>
    <h1>Unread</h1><ul>
      <li><a href="https://news.example.com/f?a=1&amp;b=2" time_added="1688628695" tags="sea,delay">Ferries &amp; tides</a></li>
      <li><a href="/nowhere" time_added="1688628695" tags="">Nowhere</a></li>
    </ul><h1>Read Archive</h1><ul>
      <li><a href="https://news.example.com/t" time_added="0" tags="">https://news.example.com/t</a></li>
    </ul></body></html>`
  expect(rowsOf(pocketReader, { 'ril_export.html': page })).toEqual([
    {
      place: 'link 1',
      foreignId: 'https://news.example.com/f?a=1&b=2',
      title: 'Ferries & tides',
      url: 'https://news.example.com/f?a=1&b=2',
      saved: 1_688_628_695_000,
      tags: ['sea', 'delay'],
    },
    { bad: 'link 2', reason: 'has an address that is none of the web: /nowhere' },
    {
      place: 'link 3',
      foreignId: 'https://news.example.com/t',
      url: 'https://news.example.com/t',
      read: true,
      archived: true,
    },
  ])
})

test('highlights of a page that is in no table are kept with their page', () => {
  const files = {
    'part_000000.csv': 'title,url,time_added,tags,status\nOne,https://news.example.com/1,1700000000,,unread',
    'annotations/part_000000.json': JSON.stringify([
      {
        url: 'https://news.example.com/2',
        title: 'Two',
        highlights: [{ quote: 'words', created_at: 1700000000 }],
      },
      { title: 'Nowhere' },
    ]),
  }
  expect(rowsOf(pocketReader, files)).toMatchObject([
    { bad: 'annotations/part_000000.json, entry 2', reason: 'has no address' },
    { title: 'One' },
    { title: 'Two', highlights: [{ quote: 'words', made: 1_700_000_000_000 }] },
  ])
})
