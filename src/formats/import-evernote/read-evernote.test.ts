import { isWholeFile } from '@/core/import/is-whole-file'
import { expect, test } from 'vitest'
import { draftContent } from '../draft-content'
import { rowsOf } from '../import/rows-of.fixture'
import { evernoteReader } from './read-evernote'

const enex = (...notes: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE en-export SYSTEM "http://xml.evernote.com/pub/evernote-export4.dtd">\n<en-export export-date="20240129T204025Z" application="Evernote">${notes.join('\n')}</en-export>`
const note = (title: string, enml: string, more = '') =>
  `<note><title>${title}</title><created>20240129T203941Z</created>${more}<content><![CDATA[<?xml version="1.0"?><!DOCTYPE en-note SYSTEM "http://xml.evernote.com/pub/enml2.dtd"><en-note>${enml}</en-note>]]></content></note>`
const saved = Date.UTC(2024, 0, 29, 20, 39, 41)

test('a note with its fields, its highlights, its pictures named and its boxes', () => {
  const attributes =
    '<tag>sea</tag><tag>R&amp;D</tag><note-attributes><author>Ada Berg</author><source-url>https://news.example.com/f</source-url></note-attributes>'
  const files =
    '<resource><data encoding="base64">AAAA</data><mime>image/png</mime><resource-attributes><file-name>chart.png</file-name></resource-attributes></resource>'
  const enml = [
    '<div style="color:red" onclick="x()">The <span style="--en-highlight:green;">ferry&nbsp;was <b>late</b></span> &amp; slow.</div>',
    '<en-media type="image/png" hash="h1"/><en-media type="image/png" hash="h1"/><br/>',
    '<div><en-todo checked="true"/>done</div><en-crypt>SECRET</en-crypt>',
    '<script>alert(1)</script><a href="https://a.example/"></a><a href="javascript:x">bad</a>',
  ].join('')
  expect(
    rowsOf(evernoteReader, { 'Coast.enex': enex(note('Ferries &amp; tides', enml, attributes + files)) }),
  ).toEqual([
    {
      place: 'note 1',
      foreignId: 'https://news.example.com/f',
      title: 'Ferries & tides',
      url: 'https://news.example.com/f',
      authors: ['Ada Berg'],
      saved,
      content: {
        mediaType: 'text/html',
        text: '<div>The <span>ferry\u00a0was <b>late</b></span> &amp; slow.</div>[chart.png][chart.png]<br><div>☑ done</div>[encrypted text]<a href="https://a.example/">https://a.example/</a><a>bad</a>',
      },
      tags: ['sea', 'R&D'],
      collections: ['Coast'],
      highlights: [{ quote: 'ferry\u00a0was late', colour: 'green', made: saved }],
    },
  ])
})

test('code keeps its lines and its indentation', () => {
  const enml =
    '<div>Before</div><div style="-en-codeblock:true;"><div>if x:</div><div>    return 1</div><div><br/></div><div>else</div></div><div style="--en-codeblock:true">a<br/>  b</div><div>After</div>'
  expect(rowsOf(evernoteReader, { 'a.enex': enex(note('Code', enml)) })).toMatchObject([
    {
      content: {
        text: '<div>Before</div><pre>if x:\n    return 1\n\nelse\n</pre><pre>a\n  b</pre><div>After</div>',
      },
    },
  ])
})

test('a note that nests too deep keeps all of its words', () => {
  const [row] = [
    ...evernoteReader.read([
      { path: 'a.enex', bytes: new TextEncoder().encode(enex(note('Deep', `${'<div>'.repeat(9000)}words`))) },
    ]),
  ]
  const content = row?.kind === 'record' ? row.record.content : null
  expect(
    content === null || isWholeFile(content) ? null : draftContent(content, { title: 'Deep', url: '' })?.text,
  ).toBe('words')
})

test('notes without words, untitled ones, and several files', () => {
  const files = {
    'A.enex': enex(note('Only a title', '<div/>'), note('Untitled Note', 'words')),
    'B.enex': enex(note('', '')),
  }
  expect(rowsOf(evernoteReader, files)).toEqual([
    {
      place: 'A.enex, note 1',
      title: 'Only a title',
      saved,
      collections: ['A'],
    },
    {
      place: 'A.enex, note 2',
      saved,
      content: { mediaType: 'text/html', text: 'words' },
      collections: ['A'],
    },
    { bad: 'B.enex, note 1', reason: 'has neither a title nor an address' },
  ])
})

test('entities that the document declares are not expanded', () => {
  const bomb = `<!DOCTYPE en-export [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${enex(note('&b;', '&b; words'))}`
  expect(rowsOf(evernoteReader, { 'a.enex': bomb })).toMatchObject([
    { title: '&b;', content: { text: '&amp;b; words' } },
  ])
})

test('an export that ends in the middle of a note', () => {
  expect(rowsOf(evernoteReader, { 'a.enex': enex(note('One', 'words')) + '<note><title>Two' })).toMatchObject(
    [{ title: 'One' }, { bad: 'a.enex', reason: 'ends in the middle of a note' }],
  )
})

test('of a note that would be too large the bytes of its files are left out, and that is said', () => {
  const film = (name: string, size: number) =>
    `<resource><data encoding="base64">${'A'.repeat(size)}</data><mime>video/mp4</mime><resource-attributes><file-name>${name}</file-name></resource-attributes></resource>`
  const more = film('small.mp4', 3_000_000) + film('large.mp4', 20_000_000) + film('last.mp4', 10)
  const enml = '<en-media hash="1"/> <en-media hash="2"/> <en-media hash="3"/>'
  const file = enex(note('Film', enml, more), note('After', 'words'))
  const rows = [...evernoteReader.read([{ path: 'a.enex', bytes: new TextEncoder().encode(file) }])]
  const [first, second] = rows.map((row) => (row.kind === 'record' ? row.record : null))
  expect(first?.content).toHaveProperty('text', '[small.mp4] [large.mp4, too large to keep] [last.mp4]')
  expect(first?.original.bytes.length).toBeLessThan(10_000_000)
  const kept = new TextDecoder().decode(first?.original.bytes)
  expect(kept.includes('<!-- left out --></data><mime>video/mp4</mime>')).toBe(true)
  expect(kept.endsWith('</note>')).toBe(true)
  expect(new TextDecoder().decode(second?.original.bytes)).toBe(note('After', 'words'))
})
