import 'fake-indexeddb/auto'
import { strToU8, zipSync } from 'fflate'
import { beforeEach, expect, test } from 'vitest'
import type { ImportSource } from '@/contract/import-messages'
import { endlessRoom } from '@/store/fixtures/endless-room'
import { ArchiveDatabase } from '@/store/archive-database'
import { webCodec } from '@/store/backup/web-codec'
import { filesOfImport } from '@/store/import/import-files'
import { lookForExports } from './look-for-exports'
import { rowsOfImport } from './rows-of-import'

let db: ArchiveDatabase
let ids = 0
beforeEach(async () => {
  db = new ArchiveDatabase(`look-${String((ids += 1))}`)
  await db.open()
})

const look = (sources: readonly ImportSource[], rest = () => Promise.resolve()) =>
  lookForExports(db, sources, {
    newId: () => `import-${String((ids += 1))}`,
    now: () => 1,
    rest,
    sha256: webCodec().sha256,
    needRoom: endlessRoom,
  })

const pages = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`pages/${String(n)}.html`, `<p>Page ${String(n)}`]),
  )
const zipped = (name: string, files: Record<string, string>): ImportSource => {
  const bytes = zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
  )
  return { name, files: [{ path: name, blob: new Blob([new Uint8Array(bytes)]) }] }
}
const loose = (name: string, text: string): ImportSource => ({
  name,
  files: [{ path: name, blob: new Blob([text]) }],
})
const pocket = 'title,url,time_added,tags,status\nQuay,https://news.example.com/quay,1600000000,,unread\n'

async function rowsOf(importId: string) {
  const job = await db.imports.get(importId)
  if (job === undefined) throw new Error('no job')
  const rows = []
  for await (const row of rowsOfImport(job, filesOfImport(db, importId))) rows.push(row)
  return rows
}

test('many articles of a zip are one import; what is none by its name is counted', async () => {
  const { found, rests, refused } = await look([
    zipped('all.zip', { ...pages(25), 'a.css': 'p{}', 'b.png': 'x' }),
  ])
  expect([rests, refused]).toEqual([[], []])
  expect(found).toMatchObject([
    { isFiles: true, name: 'all.zip', files: 25, leftOut: 2, sources: [0], review: { total: 25, fresh: 25 } },
  ])
  const rows = await rowsOf(found[0]?.importId ?? '')
  expect(rows).toHaveLength(25)
  expect(rows[0]).toMatchObject({
    kind: 'record',
    record: { place: 'all.zip/pages/0.html', content: { fileName: 'all.zip/pages/0.html' } },
  })
})

const news = (n: number) =>
  JSON.stringify({
    uri: `urn:x:${String(n)}`,
    headline: `Wire ${String(n)}`,
    body_text: `Words ${String(n)}.`,
  })

test('news items of agencies are articles by their bytes; other data is none', async () => {
  const wire = Object.fromEntries(Array.from({ length: 24 }, (_, n) => [`${String(n)}.json`, news(n)]))
  const g2 =
    '<newsItem><contentSet><inlineData contenttype="text/plain">Words</inlineData></contentSet></newsItem>'
  const all = { ...wire, 'g2.xml': g2, 'data.json': '{"uri":"urn:x"}', 'data.xml': '<a>Words</a>' }
  const { found } = await look([zipped('wire.zip', all)])
  expect(found).toMatchObject([{ isFiles: true, files: 25, leftOut: 2, review: { total: 25, fresh: 25 } }])
  const beside = await look([zipped('both.zip', { ...all, 'part_000000.csv': pocket })])
  expect(beside.found.map(({ files }) => files)).toEqual([1, 25])
  expect(beside.rests).toEqual([{ source: 0, paths: ['data.json', 'data.xml'] }])
})

test('a PDF may be as large as one by itself; what is too large for an article keeps its bytes', async () => {
  const large = new Uint8Array(11_000_000).fill(32)
  const all = Object.fromEntries(
    Object.entries(pages(20)).map(([path, text]): [string, Uint8Array] => [path, strToU8(text)]),
  )
  const files = { ...all, 'report.pdf': large, 'huge.html': large }
  // Stored as they are: so tightly packed they would be bombs.
  const zip = new Blob([new Uint8Array(zipSync(files, { level: 0 }))])
  const folder = Object.entries(files).map(([path, bytes]) => ({
    path,
    blob: new Blob([new Uint8Array(bytes)]),
  }))
  for (const source of [[{ path: 'all.zip', blob: zip }], folder]) {
    const { found } = await look([{ name: 'all.zip', files: source }])
    const rows = await rowsOf(found[0]?.importId ?? '')
    const large = rows.filter((row) => /report|huge/u.test(row.kind === 'bad' ? row.place : row.record.place))
    expect(large.map((row) => (row.kind === 'bad' ? row.reason : row.kind)).sort()).toEqual([
      'is larger than 10 MB',
      'record',
    ])
    expect(large.map((row) => (row.kind === 'bad' ? row.bytes : row.record.original.bytes).length)).toEqual([
      11_000_000, 11_000_000,
    ])
  }
})

test('the pictures that a browser put beside a page come with it, in the order of the pages', async () => {
  const { found } = await look([
    zipped('all.zip', {
      ...pages(25),
      'pages/3_files/b.png': 'picture',
      'pages/3_files/a.css': 'p{}',
      'b.png': 'x',
    }),
  ])
  expect(found).toMatchObject([{ files: 25, leftOut: 2, review: { total: 25 } }])
  const rows = await rowsOf(found[0]?.importId ?? '')
  const contents = rows.map((row) => (row.kind === 'record' ? row.record.content : null))
  expect(contents.filter((content) => content !== null && 'beside' in content)).toEqual([
    {
      fileName: 'all.zip/pages/3.html',
      bytes: strToU8('<p>Page 3'),
      beside: [{ name: '3_files/b.png', bytes: strToU8('picture') }],
    },
  ])
})

test('many files that were given together are one import, the same twice is seen, few are opened as usual', async () => {
  const many = Array.from({ length: 20 }, (_, n) => loose(`${String(n)}.txt`, `Words ${String(n % 19)}`))
  const { found } = await look(many)
  expect(found).toMatchObject([{ name: '0.txt and 19 more', review: { total: 20, fresh: 19, here: 1 } }])
  expect(await look(many.slice(0, 19))).toEqual({ found: [], rests: [], refused: [] })
})

test('an export beside many articles: an import each; beside few, those are left to be opened', async () => {
  const { found, rests } = await look([zipped('all.zip', { 'part_000000.csv': pocket, ...pages(25) })])
  expect(found.map(({ tool, files }) => [tool, files])).toEqual([
    ['Pocket', 1],
    ['files', 25],
  ])
  expect(rests).toEqual([{ source: 0, paths: [] }])
  const few = await look([zipped('all.zip', { 'part_000000.csv': pocket, ...pages(1) })])
  expect(few.found.map(({ tool }) => tool)).toEqual(['Pocket'])
  expect(few.rests).toEqual([{ source: 0, paths: ['pages/0.html'] }])
})

test('a bomb is told by the file that is one; a document that is a zip inside is no collection', async () => {
  const bomb = zipSync({ 'metadata_0_to_0.json': new Uint8Array(12_000_000) })
  const { found, refused } = await look([
    { name: 'bomb.zip', files: [{ path: 'bomb.zip', blob: new Blob([new Uint8Array(bomb)]) }] },
  ])
  expect(found).toEqual([])
  expect(refused).toEqual([
    { source: 0, path: 'metadata_0_to_0.json', reason: 'would take too much room unpacked' },
  ])
  const book = zipped('book.epub', { mimetype: 'application/epub+zip', ...pages(25) })
  expect(await look([book])).toEqual({ found: [], rests: [], refused: [] })
})

test('an export of more files than are looked through is refused with what to do; few articles are opened as usual', async () => {
  const blob = new Blob(['x'])
  const many = (name: string) =>
    Array.from({ length: 100_001 }, (_, n) => ({ path: `${String(n)}.${name}`, blob }))
  const { found, refused } = await look([
    { name: 'all', files: many('json') },
    { name: 'few', files: [...many('json'), { path: 'a.txt', blob }] },
  ])
  expect(found).toEqual([])
  expect(refused).toMatchObject([{ source: 0, path: '' }])
  expect(refused[0]?.reason).toMatch(/more than 800 MB, or more than 100,000 files.*Unpack it/u)
})

test('what is stopped leaves nothing behind', async () => {
  let rests = 0
  const stop = () => ((rests += 1) === 6 ? Promise.reject(new Error('stopped')) : Promise.resolve())
  await expect(look([zipped('all.zip', pages(260))], stop)).rejects.toThrow('stopped')
  expect([await db.imports.count(), await db.importFiles.count()]).toEqual([0, 0])
})
