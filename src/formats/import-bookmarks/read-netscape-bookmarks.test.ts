import { expect, test } from 'vitest'
import { rowsOf } from '../import/rows-of.fixture'
import { netscapeBookmarksReader } from './read-netscape-bookmarks'

const page = (list: string) =>
  `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n<DL><p>\n${list}\n</DL><p>`

test('folders, times, tags, descriptions and what is still to be read', () => {
  const list = `
    <DT><H3 ADD_DATE="1">Norway &amp; coast</H3>
    <DD>what the folder is for
    <DL><p>
      <DT><H3>Ferries</H3>
      <DL><p>
        <DT><A HREF="https://news.example.com/f?a=1&amp;b=2" ADD_DATE="1728576752" TAGS="sea,delay" TOREAD="0" ICON="data:x">Ferries &quot;late&quot;</A>
        <DD>About ferries,<br>twice
      </DL><p>
      <DT><A HREF="https://news.example.com/t" ADD_DATE="1728576752000" TOREAD="1">Tunnels</A>
    </DL><p>
    <HR>
    <DT><A HREF="javascript:alert(1)">Script</A>
    <DT><A HREF="https://news.example.com/b">https://news.example.com/b</A>`
  expect(rowsOf(netscapeBookmarksReader, { 'a.html': page(list) })).toEqual([
    {
      place: 'bookmark 1',
      foreignId: 'https://news.example.com/f?a=1&b=2',
      title: 'Ferries "late"',
      url: 'https://news.example.com/f?a=1&b=2',
      saved: 1_728_576_752_000,
      tags: ['sea', 'delay'],
      collections: ['Norway & coast/Ferries'],
      read: true,
      comment: 'About ferries,\ntwice',
    },
    {
      place: 'bookmark 2',
      foreignId: 'https://news.example.com/t',
      title: 'Tunnels',
      url: 'https://news.example.com/t',
      saved: 1_728_576_752_000,
      collections: ['Norway & coast'],
    },
    { bad: 'bookmark 3', reason: 'has an address that is none of the web: javascript:alert(1)' },
    { place: 'bookmark 4', foreignId: 'https://news.example.com/b', url: 'https://news.example.com/b' },
  ])
})

test('what is kept of a bookmark is what stood there', () => {
  const bytes = new TextEncoder().encode(
    page('<DT><A HREF="https://a.example/">A</A>\n<DD>About\n<DT><A HREF="x">B</A>'),
  )
  const [row] = [...netscapeBookmarksReader.read([{ path: 'a.html', bytes }])]
  expect(new TextDecoder().decode(row?.kind === 'record' ? row.record.original.bytes : undefined)).toBe(
    '<A HREF="https://a.example/">A</A>\n<DD>About',
  )
})

test('a bookmark that the file is cut off in keeps what is there of it', () => {
  const bytes = new TextEncoder().encode(
    '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><A HREF="https://a.example/">',
  )
  const [row] = [...netscapeBookmarksReader.read([{ path: 'a.html', bytes }])]
  expect(new TextDecoder().decode(row?.kind === 'record' ? row.record.original.bytes : undefined)).toBe(
    '<A HREF="https://a.example/">',
  )
})

test('twenty thousand bookmarks in two thousand folders', () => {
  const folder = `<DT><H3>F</H3><DL><p>${'<DT><A HREF="https://a.example/">A</A>\n'.repeat(10)}</DL><p>`
  expect(rowsOf(netscapeBookmarksReader, { 'a.html': page(folder.repeat(2000)) })).toHaveLength(20_000)
})

test('what nests too deep is told, with what came before it', () => {
  const deep = `<DT><A HREF="https://a.example/">A</A>${'<DL>'.repeat(100_000)}`
  expect(rowsOf(netscapeBookmarksReader, { 'a.html': page(deep) })).toMatchObject([
    { title: 'A' },
    { bad: 'its end', reason: 'is nested too deep from here on' },
  ])
})
