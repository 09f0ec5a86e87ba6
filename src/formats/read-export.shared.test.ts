import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { ImportFile, ImportRow } from '@/core/import/imported-record'
import { importSamples } from './import-samples.fixture'
import { recogniseExports } from './read-export'

const shared = process.env['CUTTINGS_SHARED'] ?? resolve(import.meta.dirname, '../../../shared')
const folder = join(shared, 'eval/imports')

describe.skipIf(!existsSync(folder))('exports as other tools write them', () => {
  test.each(importSamples)('$path', ({ path, tool, records, bad = 0, fields }) => {
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
    const known = new Set(importSamples.map(({ path }) => path))
    expect(present.filter((path) => !known.has(path) && !others.test(path))).toEqual([])
  })
})

/** Columns of the table in `docs/imports.md`, with the fields of a record that stand in each. */
const columns: readonly (readonly [column: number, fields: RegExp])[] = [
  [2, /^content$/],
  [3, /^(?:title|url)$/],
  [4, /^saved$/],
  [5, /^tags$/],
  [6, /^collections$/],
  [7, /^(?:starred|read|archived)$/],
  [8, /^(?:highlights\.|comment$)/],
]

/** The rows of the table that tell of a reader. */
const rowOfTool: Readonly<Record<string, RegExp>> = {
  pocket: /^Pocket/,
  readwise: /^Readwise \(/,
  'readwise-reader': /^Readwise Reader/,
  zotero: /^Zotero/,
  'csl-json': /^CSL-JSON/,
  ris: /^RIS/,
  omnivore: /^Omnivore/,
  wallabag: /^wallabag/,
  raindrop: /^Raindrop/,
  instapaper: /^Instapaper/,
  karakeep: /^Karakeep/,
  linkwarden: /^Linkwarden/,
  evernote: /^Evernote/,
  joplin: /^Joplin/,
  'obsidian-clipper': /^Obsidian/,
  bookmarks: /^Browser bookmarks/,
  'firefox-bookmarks': /^Firefox/,
  'chrome-bookmarks': /^Firefox/,
  pinboard: /^Pinboard/,
  delicious: /^Pinboard/,
  hypothesis: /^Hypothesis/,
  elcurator: /^elCurator/,
  readability: /^elCurator/,
}

describe.skipIf(!existsSync(folder))('the table of what arrives where', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../docs/imports.md'), 'utf8')
  const table = page
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim()))

  test.each([...new Set(importSamples.map(({ tool }) => tool))])('%s', (tool) => {
    const row = table.find(([name = '']) => rowOfTool[tool]?.test(name))
    expect(row, 'has no row').toBeDefined()
    const fields = importSamples
      .filter((sample) => sample.tool === tool)
      .flatMap((sample) => sample.fields.split(' '))
    for (const [column, wanted] of columns) {
      const found = fields.filter((field) => wanted.test(field))
      const cell = row?.[column] ?? ''
      // What a sample brings has words in the table.
      if (found.length > 0) expect([found, cell], `${tool}: ${cell}`).not.toEqual([found, '–'])
    }
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
