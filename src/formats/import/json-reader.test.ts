import { expect, test } from 'vitest'
import { chromeBookmarksReader } from '../import-bookmarks/read-chrome-bookmarks'
import { karakeepReader } from '../import-karakeep/read-karakeep'
import { wallabagReader } from '../import-wallabag/read-wallabag'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const rowsOf = (reader: typeof karakeepReader, text: string) => [
  ...reader.read([{ path: 'a.json', bytes: bytesOf(text) }]),
]
/** Many megabytes that are nothing to JSON: so the same file is read as one of each size. */
const padding = ' '.repeat(31_000_000)

const bookmarks = Array.from({ length: 50 }, (_, at) => ({
  id: String(at),
  title: `Ferry ${String(at)}`,
  lists: ['b'],
  content: { type: 'link', url: `https://news.example.com/${String(at)}` },
}))
const lists = [{ id: 'b', name: 'Coast', parentId: null }]

test('a large file makes the same rows as a small one, also of what stands behind its list', () => {
  const small = JSON.stringify({ bookmarks, lists })
  expect(rowsOf(karakeepReader, small + padding)).toEqual(rowsOf(karakeepReader, small))
  expect(rowsOf(karakeepReader, small)[49]).toMatchObject({
    record: { place: 'entry 50', title: 'Ferry 49', collections: ['Coast'] },
  })
  const articles = JSON.stringify([{ id: 1, url: 'https://a.example/', content: '<p>A</p>', is_archived: 1 }])
  expect(rowsOf(wallabagReader, articles + padding)).toEqual(rowsOf(wallabagReader, articles))
  // Its list stands elsewhere.
  const embedded = `{"_embedded":{"items":${articles}}}`
  expect(rowsOf(wallabagReader, embedded + padding)).toEqual(rowsOf(wallabagReader, articles))
})

test('of a large file a broken record is one bad row, with its number and bytes', () => {
  const [first, , third] = bookmarks.map((each) => JSON.stringify(each))
  const rows = rowsOf(
    karakeepReader,
    `{"bookmarks":[${String(first)},{"title":NaN},${String(third)}]}${padding}`,
  )
  expect(rows).toMatchObject([
    { record: { title: 'Ferry 0' } },
    { kind: 'bad', place: 'entry 2', reason: 'is no valid JSON', bytes: bytesOf('{"title":NaN}') },
    { record: { place: 'entry 3', title: 'Ferry 2' } },
  ])
})

test('a large file that is broken around its list is told as a whole', () => {
  expect(rowsOf(karakeepReader, `{"bookmarks":[{"content":{}}]${padding}`)).toMatchObject([
    { kind: 'bad', place: 'a.json', reason: 'is no valid JSON outside of its list of entries' },
  ])
})

test('a tree of bookmarks is read as a whole, and refused with what to do where it is too large for that', () => {
  const tree = '{"roots":{"bookmark_bar":{"type":"folder","name":"Bar","children":[]}}}'
  const bytes = new Uint8Array(151_000_000).fill(0x20)
  bytes.set(bytesOf(tree))
  const rows = [...chromeBookmarksReader.read([{ path: 'Bookmarks', bytes }])]
  expect(rows).toMatchObject([{ kind: 'bad' }])
  expect(rows.map((row) => (row.kind === 'bad' ? row.reason : '')).join()).toContain('export it in parts')
})
