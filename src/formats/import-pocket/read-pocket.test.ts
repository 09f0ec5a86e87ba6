import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recogniseExports } from '../read-export'
import { pocketReader } from './read-pocket'

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) })
const table = [
  'title,url,time_added,cursor,tags,status',
  '"Quay wall, second stage",https://news.example.com/2024/quay,1728576752,7187,city|news,unread',
  'https://example.org/a,https://example.org/a,1700000000,,,archive',
  'No address,,1700000000,,,unread',
].join('\n')
const marks = JSON.stringify([
  {
    url: 'https://news.example.com/2024/quay',
    title: 'Quay wall',
    highlights: [{ quote: 'nine to four', created_at: 1728576800 }],
  },
])

test('a table is known by its columns, whatever its name', () => {
  expect(recogniseExports([file('somewhere.txt', table)]).exports[0]?.reader).toBe(pocketReader)
  expect(recogniseExports([file('pocket.csv', 'title,address\na,b')]).exports).toEqual([])
})

test('rows with their tags, dates, state and highlights; a row without address by its number', () => {
  const [quay, untitled, bad] = [
    ...pocketReader.read([file('part_000000.csv', table), file('annotations/part_000000.json', marks)]),
  ]
  expect(quay).toMatchObject({
    kind: 'record',
    record: {
      place: 'row 2',
      title: 'Quay wall, second stage',
      url: 'https://news.example.com/2024/quay',
      saved: 1728576752000,
      tags: ['city', 'news'],
      content: null,
      read: false,
      archived: false,
      highlights: [{ quote: 'nine to four', made: 1728576800000 }],
    },
  })
  expect(untitled).toMatchObject({ record: { title: '', read: true, archived: true, tags: [] } })
  expect(bad).toMatchObject({ kind: 'bad', place: 'row 4', reason: 'has no address' })
})

test('what a row keeps is its own line below the names of the columns', () => {
  const [row] = [...pocketReader.read([file('a.csv', table)])]
  const bytes = row?.kind === 'record' ? row.record.original.bytes : new Uint8Array()
  expect(new TextDecoder().decode(bytes)).toBe(
    'title,url,time_added,cursor,tags,status\r\n"Quay wall, second stage",https://news.example.com/2024/quay,1728576752,7187,city|news,unread\r\n',
  )
})

test('law: no bytes make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.boolean(), (bytes, isTable) => {
      const head = new TextEncoder().encode('title,url,time_added,tags,status\n')
      const files = [
        { path: 'a.csv', bytes: isTable ? new Uint8Array([...head, ...bytes]) : bytes },
        { path: 'b.json', bytes },
      ]
      recogniseExports(files)
      expect([...pocketReader.read(files)].length).toBeGreaterThanOrEqual(0)
    }),
  )
})
