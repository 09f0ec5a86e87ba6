import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { ImportFile, ImportRow } from '@/core/import/imported-record'
import { recogniseExports } from './read-export'

const shared = process.env['CUTTINGS_SHARED'] ?? resolve(import.meta.dirname, '../../../shared')
const folder = join(shared, 'eval/imports')

interface Sample {
  readonly path: string
  readonly tool: string
  readonly records: number
  readonly bad?: number
  /** What some record of it must have, beside a title. */
  readonly fields: string
}

/** Each sample with every field that its format has and that a record holds. */
const samples: readonly Sample[] = [
  {
    path: 'synthetic/pocket',
    tool: 'pocket',
    records: 2,
    fields: 'url saved tags read archived highlights.quote highlights.made',
  },
  { path: 'real/pocket.csv', tool: 'pocket', records: 7, fields: 'url saved read archived' },
  { path: 'real/pocket_ril_export.html', tool: 'pocket', records: 2, fields: 'url saved tags' },
  {
    path: 'synthetic/readwise-highlights.csv',
    tool: 'readwise',
    records: 1,
    fields:
      'authors tags highlights.quote highlights.comment highlights.colour highlights.tags highlights.made',
  },
  {
    path: 'synthetic/readwise-reader.csv',
    tool: 'readwise-reader',
    records: 1,
    fields: 'foreignId url saved tags',
  },
  {
    path: 'synthetic/omnivore-export.zip',
    tool: 'omnivore',
    records: 1,
    fields:
      'foreignId url authors published saved content tags comment highlights.quote highlights.comment highlights.tags',
  },
  {
    path: 'real/omnivore_metadata.json',
    tool: 'omnivore',
    records: 20,
    fields: 'foreignId url authors published saved tags comment read archived',
  },
  {
    path: 'synthetic/wallabag-api.json',
    tool: 'wallabag',
    records: 1,
    fields:
      'foreignId url authors published saved language content tags read archived highlights.foreignId highlights.quote highlights.comment highlights.made',
  },
  {
    path: 'real/wallabag-v1.json',
    tool: 'wallabag',
    records: 2,
    fields: 'foreignId url content tags read archived',
  },
  {
    path: 'real/wallabag-v2.json',
    tool: 'wallabag',
    records: 6,
    fields: 'foreignId url saved language content tags starred',
  },
  {
    path: 'real/wallabag-v2-read.json',
    tool: 'wallabag',
    records: 2,
    fields: 'foreignId url saved language content read archived',
  },
  {
    path: 'synthetic/raindrop.csv',
    tool: 'raindrop',
    records: 1,
    fields: 'foreignId url saved tags collections starred comment highlights.quote',
  },
  {
    path: 'synthetic/instapaper-2025.csv',
    tool: 'instapaper',
    records: 2,
    fields: 'url saved tags read archived highlights.quote',
  },
  {
    path: 'real/instapaper-export.csv',
    tool: 'instapaper',
    records: 4,
    fields: 'url collections starred read archived',
  },
  {
    path: 'synthetic/karakeep-export.json',
    tool: 'karakeep',
    records: 2,
    fields: 'url saved content tags collections comment archived',
  },
  {
    path: 'synthetic/linkwarden-export.json',
    tool: 'linkwarden',
    records: 1,
    fields: 'url saved tags collections',
  },
  {
    path: 'synthetic/zotero.rdf',
    tool: 'zotero',
    records: 1,
    fields: 'foreignId url authors source published saved language tags comment',
  },
  {
    path: 'synthetic/zotero-csl.json',
    tool: 'csl-json',
    records: 1,
    fields: 'foreignId url authors source published saved language comment',
  },
  {
    path: 'synthetic/zotero.ris',
    tool: 'ris',
    records: 1,
    fields: 'url authors source published saved language tags comment',
  },
  {
    path: 'synthetic/bookmarks-netscape.html',
    tool: 'bookmarks',
    records: 1,
    bad: 2,
    fields: 'url saved tags collections comment',
  },
  { path: 'real/shaarli-bookmarks.html', tool: 'bookmarks', records: 2, fields: 'url saved tags comment' },
  {
    path: 'real/chrome-bookmarks.json',
    tool: 'chrome-bookmarks',
    records: 1,
    fields: 'url saved collections',
  },
  {
    path: 'real/firefox-bookmarks.json',
    tool: 'firefox-bookmarks',
    records: 2,
    fields: 'foreignId url saved tags collections',
  },
  {
    path: 'real/pinboard_export',
    tool: 'pinboard',
    records: 3,
    fields: 'foreignId url saved tags read comment',
  },
  {
    path: 'real/delicious_export.2021.02.06_21.10.json',
    tool: 'delicious',
    records: 3,
    fields: 'url saved tags comment',
  },
  { path: 'real/elcurator.json', tool: 'elcurator', records: 1, fields: 'url saved tags starred' },
  { path: 'real/readability.json', tool: 'readability', records: 3, fields: 'url saved starred comment' },
  {
    path: 'synthetic/hypothesis-search.json',
    tool: 'hypothesis',
    records: 1,
    fields:
      'url highlights.foreignId highlights.quote highlights.prefix highlights.suffix highlights.comment highlights.tags highlights.made',
  },
  {
    path: 'synthetic/obsidian-clipper',
    tool: 'obsidian-clipper',
    records: 1,
    fields:
      'url authors published saved content tags comment highlights.quote highlights.prefix highlights.suffix',
  },
  {
    path: 'synthetic/joplin-raw',
    tool: 'joplin',
    records: 1,
    fields: 'foreignId url saved content collections',
  },
  {
    path: 'synthetic/joplin.jex',
    tool: 'joplin',
    records: 1,
    fields: 'foreignId url saved content collections',
  },
  {
    path: 'real/enex',
    tool: 'evernote',
    records: 83,
    fields: 'url authors saved content tags collections highlights.quote highlights.colour',
  },
]

describe.skipIf(!existsSync(folder))('exports as other tools write them', () => {
  test.each(samples)('$path', ({ path, tool, records, bad = 0, fields }) => {
    const files = open(join(folder, path))
    const { exports, rest } = recogniseExports(files)
    const reader = exports[0]?.reader
    expect([exports.length, rest.map((file) => file.path)]).toEqual([1, []])
    expect(reader?.id).toBe(tool)
    const rows = [...(reader?.read(files) ?? [])]
    expect([rows.filter(isRecord).length, rows.length - rows.filter(isRecord).length]).toEqual([records, bad])
    const missing = ['title', ...fields.split(' ')].filter((field) => !rows.some((row) => has(row, field)))
    expect(missing).toEqual([])
    // Read again it is the same, by which an import of the same export is known to be one.
    expect([...(reader?.read(files) ?? [])]).toEqual(rows)
  })

  test('an annotation page of the W3C, which has no titles', () => {
    const files = open(join(folder, 'synthetic/w3c-annotation-page.jsonld'))
    const rows = recogniseExports(files).exports.flatMap(({ reader }) => [...reader.read(files)])
    const fields = 'url highlights.foreignId highlights.quote highlights.prefix highlights.suffix'.split(' ')
    for (const field of [...fields, 'highlights.comment', 'highlights.tags', 'highlights.made'])
      expect([field, rows.some((row) => has(row, field))]).toEqual([field, true])
  })

  test('every folder and file of exports is in the table, or is no export of a tool', () => {
    const others =
      /^(?:synthetic\/(?:feeds|mail|.*\.(?:mhtml|wacz|warc\.gz|xml)|singlefile\.html|w3c-.*)|real\/(?:html-folder|.*COPYING\.md))$/
    const present = ['synthetic', 'real'].flatMap((part) =>
      readdirSync(join(folder, part)).map((name) => `${part}/${name}`),
    )
    const known = new Set(samples.map(({ path }) => path))
    expect(present.filter((path) => !known.has(path) && !others.test(path))).toEqual([])
  })
})

function isRecord(row: ImportRow): boolean {
  return row.kind === 'record'
}

function has(row: ImportRow, field: string): boolean {
  if (row.kind === 'bad') return false
  const [name = '', inner] = field.split('.')
  const value: unknown = Reflect.get(row.record, name)
  if (inner === undefined) return isFilled(value)
  return row.record.highlights.some((highlight) => isFilled(Reflect.get(highlight, inner)))
}

function isFilled(value: unknown): boolean {
  return value !== '' && value !== null && value !== false && !(Array.isArray(value) && value.length === 0)
}

function open(path: string): readonly ImportFile[] {
  if (path.endsWith('.zip'))
    return Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => ({ path: name, bytes }))
  if (!statSync(path).isDirectory()) return [{ path: relative(folder, path), bytes: bytesOf(path) }]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ name, path: join(path, name) }))
    .filter((file) => statSync(file.path).isFile() && !notesOnSamples.test(file.name))
    .map((file) => ({ path: file.name, bytes: bytesOf(file.path) }))
}

/** Licences of samples, and what another program made of them. */
const notesOnSamples = /LICENSE|README|expected\//

function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path))
}
