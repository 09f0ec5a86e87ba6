import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ImportFile, ImportRow } from '@/core/import/imported-record'
import { sampleExcerpts } from './consumers/sample-matter.fixture'
import { excerptRecord } from './excerpts-json/write-excerpts-json'
import { recogniseExports } from './read-export'

const [ownExcerpt] = sampleExcerpts(1).map(excerptRecord)

/** The beginning of each tool's export, as far as it is known by. */
const beginnings: readonly (readonly [id: string, path: string, text: string])[] = [
  ['pocket', 'a.csv', 'title,url,time_added,tags,status\nA,https://a.example/,1700000000,x|y,unread\n'],
  [
    'pocket',
    'a.html',
    '<title>Pocket Export</title><h1>Unread</h1><a href="https://a.example/" time_added="1">A</a>',
  ],
  ['pocket', 'a.json', '[{"url":"https://a.example/","highlights":[{"quote":"q","created_at":1700000000}]}]'],
  ['readwise', 'a.csv', 'Highlight,Book Title,Book Author,Note\nWords,A,B,C\n'],
  [
    'readwise-reader',
    'a.csv',
    'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\nA,https://a.example/,1,[],,0,new,True\n',
  ],
  ['instapaper', 'a.csv', 'URL,Title,Selection,Folder\nhttps://a.example/,A,q,Unread\n'],
  [
    'raindrop',
    'a.csv',
    'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n1,A,,,https://a.example/,F,,,,q,true\n',
  ],
  [
    'omnivore',
    'metadata_0_to_1.json',
    '[{"slug":"a","url":"https://a.example/","savedAt":"2024-01-01T00:00:00Z","labels":["x"]}]',
  ],
  [
    'wallabag',
    'a.json',
    '[{"url":"https://a.example/","content":"<p>x</p>","is_archived":1,"annotations":[{"quote":"x"}]}]',
  ],
  ['karakeep', 'a.json', '{"bookmarks":[{"content":{"type":"link","url":"https://a.example/"}}],"lists":[]}'],
  ['linkwarden', 'a.json', '{"collections":[{"id":1,"name":"A","links":[{"url":"https://a.example/"}]}]}'],
  [
    'cuttings-json',
    'a.json',
    JSON.stringify({ format: 'cuttings-excerpts', version: 1, exported: '', excerpts: [ownExcerpt] }),
  ],
  ['cuttings-json', 'a.ndjson', `${JSON.stringify(ownExcerpt)}\n${JSON.stringify(ownExcerpt)}\n`],
  ['hypothesis', 'a.json', '{"rows":[{"uri":"https://a.example/","target":[{"selector":[]}]}]}'],
  [
    'web-annotations',
    'a.json',
    '{"items":[{"target":{"source":"https://a.example/","selector":{"exact":"q"}},"body":[]}]}',
  ],
  [
    'firefox-bookmarks',
    'a.json',
    '{"guid":"r","root":"placesRoot","children":[{"type":"text/x-moz-place","uri":"https://a.example/"}]}',
  ],
  [
    'chrome-bookmarks',
    'a',
    '{"roots":{"bookmark_bar":{"children":[{"type":"url","url":"https://a.example/"}]}}}',
  ],
  [
    'bookmarks',
    'a.html',
    '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><A HREF="https://a.example/">A</A><DD>d</DL>',
  ],
  ['pinboard', 'a.json', '[{"href":"https://a.example/","extended":"x","tags":"a b"}]'],
  ['delicious', 'a.json', '[{"url":"https://a.example/","owner":"a","others":1,"created":"1358531607"}]'],
  ['elcurator', 'a.json', '[{"url":"https://a.example/","is_saved":true}]'],
  ['readability', 'a.json', '{"bookmarks":[{"article__url":"https://a.example/"}]}'],
  ['csl-json', 'a.json', '[{"type":"book","title":"A","issued":{"date-parts":[[2024]]}}]'],
  ['ris', 'a.ris', 'TY  - NEWS\nTI  - A\nUR  - https://a.example/\nER  - \n'],
  [
    'zotero',
    'a.rdf',
    '<rdf:RDF xmlns:z="http://www.zotero.org/namespaces/export#"><bib:Article><z:itemType>x</z:itemType><dc:title>A</dc:title></bib:Article></rdf:RDF>',
  ],
  [
    'evernote',
    'a.enex',
    '<en-export><note><title>A</title><content><![CDATA[<en-note>x</en-note>]]></content></note></en-export>',
  ],
  [
    'feed',
    'a.xml',
    '<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><item><title>A</title><link>https://a.example/</link></item></channel></rss>',
  ],
  [
    'json-feed',
    'a.json',
    '{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","url":"https://a.example/"}]}',
  ],
  ['opml', 'a.opml', '<opml><body><outline text="A" xmlUrl="https://a.example/feed"/></body></opml>'],
  ['joplin', 'a.md', `A\n\nText\n\nid: ${'a'.repeat(32)}\ntype_: 1`],
  ['obsidian-clipper', 'a.md', '---\nsource: https://a.example/\ncreated: 2024-01-01\n---\nText ==q== text'],
]

const encode = (text: string) => new TextEncoder().encode(text)

test.each(beginnings)('%s is known by what is in it, whatever its name: %s', (id, _, text) => {
  const rows = readAll([{ path: 'export.bin', bytes: encode(text) }])
  expect(idsOf([{ path: 'export.bin', bytes: encode(text) }])).toEqual([id])
  expect(rows.map(({ kind }) => kind)).toEqual(['record'])
})

test.each([
  ['an article', 'Ferries were late.\n\nBy Ada Berg'],
  ['a page', '<!doctype html><title>Ferries</title><p>Late.'],
  ['a list of numbers', '[1,2,3]'],
  ['a table of something else', 'name,type,aliases\nA,person,\n'],
  ['Markdown with front matter', '---\ntitle: A\nsource: The Tide\n---\nText'],
  ['nothing', ''],
])('%s is no export', (_, text) => {
  expect(idsOf([{ path: 'a', bytes: encode(text) }])).toEqual([])
})

test('law: no bytes make a reader throw, and each bad row says why and keeps its bytes', () => {
  const beginning = fc.constantFrom(...beginnings)
  const mangled = fc
    .tuple(
      beginning,
      fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 4 }),
      fc.nat(400),
      fc.uint8Array(),
    )
    .map(([[, path, text], changes, cut, tail]) => {
      const whole = encode(text)
      const kept = cut < 40 ? whole : whole.slice(0, cut)
      for (const [at, byte] of changes) if (at < kept.length) kept[at] = byte
      return { path, bytes: new Uint8Array([...kept, ...tail]) }
    })
  fc.assert(
    fc.property(fc.array(mangled, { maxLength: 3 }), (files) => {
      for (const row of readAll(files)) {
        const place = row.kind === 'bad' ? row.place : row.record.place
        expect(place).not.toBe('')
        if (row.kind === 'bad') expect([row.reason === '', row.bytes.length === 0]).toEqual([false, false])
        else expect(row.record.original.bytes.length).toBeGreaterThan(0)
      }
    }),
    { numRuns: 500 },
  )
})

test('names of JavaScript’s own objects are words like others', () => {
  const text =
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"bookmarks":[{"__proto__":{"polluted":1},"tags":["__proto__","constructor"],"lists":["__proto__"],"content":{"type":"link","url":"https://a.example/"}}],"lists":[{"id":"__proto__","name":"toString","parentId":"constructor"}]}'
  const [row] = readAll([{ path: 'a.json', bytes: encode(text) }])
  expect(row).toMatchObject({ record: { tags: ['__proto__', 'constructor'], collections: ['toString'] } })
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

test.each([
  ['deep JSON', '[{"type":"book","title":"A","issued":'.padEnd(200_000, '[')],
  ['a line of quotation marks', `title,url,time_added,tags,status\n${'"'.repeat(200_001)}`],
  ['an unclosed string', `[{"type":"a","title":"A","author":"${'\\"'.repeat(200_000)}`],
  ['unclosed elements', `<en-export>${'<note>'.repeat(50_000)}`],
  ['unclosed attributes', `<!DOCTYPE NETSCAPE-Bookmark-file-1>${'<A HREF="'.repeat(50_000)}`],
  ['fields without end', `A\n${`${'a'.repeat(32)}: \n`.repeat(50_000)}id: ${'a'.repeat(32)}\ntype_: 1`],
])('%s is read or refused in one go', (_, text) => {
  expect(readAll([{ path: 'a', bytes: encode(text) }])).toEqual(expect.any(Array))
})

test('encodings: with their mark, and of the West without', () => {
  const csv = 'title,url,time_added,tags,status\nFähre,https://a.example/,1700000000,,unread\n'
  const utf16 = new Uint8Array([0xff, 0xfe, ...Array.from(csv, (letter) => [letter.charCodeAt(0), 0]).flat()])
  const western = Uint8Array.from(csv, (letter) => letter.charCodeAt(0))
  for (const bytes of [utf16, western, encode(`\ufeff${csv}`)])
    expect(readAll([{ path: 'a.csv', bytes }])).toMatchObject([{ record: { title: 'Fähre' } }])
})

test('thousands of tags, each once', () => {
  const tags = Array.from({ length: 5000 }, (_, index) => `tag ${index}`)
  const text = `title,url,time_added,tags,status\nA,https://a.example/,1700000000,${[...tags, ...tags].join('|')},unread\n`
  const [row] = readAll([{ path: 'a.csv', bytes: encode(text) }])
  expect(row?.kind === 'record' ? row.record.tags : []).toEqual(tags)
})

function readAll(files: readonly ImportFile[]): ImportRow[] {
  return recogniseExports(files).exports.flatMap((found) => [...found.reader.read(found.files)])
}

function idsOf(files: readonly ImportFile[]): string[] {
  return recogniseExports(files).exports.map(({ reader }) => reader.id)
}

test('a zip of several exports and an article is sorted by tool', () => {
  const files = [
    {
      path: 'a/part_000000.csv',
      bytes: encode('title,url,time_added,tags,status\nA,https://a.example/,1700000000,,unread\n'),
    },
    {
      path: 'b/metadata_0_to_1.json',
      bytes: encode('[{"slug":"s","url":"https://a.example/","savedAt":"2024-01-01T00:00:00Z"}]'),
    },
    { path: 'b/content/s.html', bytes: encode('<p>Text.') },
    { path: 'c/page.html', bytes: encode('<!doctype html><p>Text.') },
  ]
  const { exports, rest } = recogniseExports(files)
  expect(exports.map(({ reader, files: taken }) => [reader.id, taken.map(({ path }) => path)])).toEqual([
    ['pocket', ['a/part_000000.csv']],
    ['omnivore', ['b/metadata_0_to_1.json', 'b/content/s.html']],
  ])
  expect(rest.map(({ path }) => path)).toEqual(['c/page.html'])
})
