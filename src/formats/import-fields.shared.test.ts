import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { ImportFile, ImportedRecord } from '@/core/import/imported-record'
import { recogniseExports } from './read-export'

const shared = process.env['CUTTINGS_SHARED'] ?? resolve(import.meta.dirname, '../../../shared')
const folder = join(shared, 'eval/imports')
const page = readFileSync(resolve(import.meta.dirname, '../../docs/imports.md'), 'utf8')

/** Samples, with their row of the table *Field by field*. */
const samples: readonly (readonly [path: string, row: string])[] = [
  ['synthetic/pocket', 'Pocket (CSV)'],
  ['real/pocket.csv', 'Pocket (CSV)'],
  ['real/pocket_ril_export.html', 'Pocket (HTML)'],
  ['synthetic/readwise-highlights.csv', 'Readwise (CSV)'],
  ['synthetic/readwise-reader.csv', 'Readwise Reader (CSV)'],
  ['synthetic/omnivore-export.zip', 'Omnivore'],
  ['real/omnivore_metadata.json', 'Omnivore'],
  ['synthetic/wallabag-api.json', 'wallabag (JSON, version 2)'],
  ['real/wallabag-v2.json', 'wallabag (JSON, version 2)'],
  ['real/wallabag-v2-read.json', 'wallabag (JSON, version 2)'],
  ['real/wallabag-v1.json', 'wallabag (JSON, version 1)'],
  ['synthetic/raindrop.csv', 'Raindrop.io (CSV)'],
  ['synthetic/instapaper-2025.csv', 'Instapaper (CSV)'],
  ['real/instapaper-export.csv', 'Instapaper (CSV)'],
  ['synthetic/karakeep-export.json', 'Karakeep (JSON)'],
  ['synthetic/linkwarden-export.json', 'Linkwarden (JSON)'],
  ['synthetic/zotero.rdf', 'Zotero (RDF)'],
  ['synthetic/zotero-csl.json', 'CSL-JSON'],
  ['synthetic/zotero.ris', 'RIS'],
  ['real/enex', 'Evernote (ENEX)'],
  ['synthetic/joplin-raw', 'Joplin'],
  ['synthetic/obsidian-clipper', 'Obsidian Web Clipper'],
  ['synthetic/bookmarks-netscape.html', 'Browser bookmarks (HTML)'],
  ['real/shaarli-bookmarks.html', 'Browser bookmarks (HTML)'],
  ['real/firefox-bookmarks.json', 'Firefox (JSON)'],
  ['real/chrome-bookmarks.json', 'Chrome (`Bookmarks`)'],
  ['real/pinboard_export', 'Pinboard (JSON)'],
  ['real/delicious_export.2021.02.06_21.10.json', 'Delicious (JSON)'],
  ['synthetic/hypothesis-search.json', 'Hypothesis (JSON)'],
  ['synthetic/w3c-annotation-page.jsonld', 'Web annotations (W3C)'],
  ['real/elcurator.json', 'elCurator (JSON)'],
  ['real/readability.json', 'Readability (JSON)'],
  ['synthetic/feeds/feed.json', 'JSON Feed'],
]

/** A field of an export that has something in it. */
interface Leaf {
  readonly name: string
  readonly value: string
}

interface Row {
  readonly arrives: readonly { readonly field: string; readonly where: string }[]
  readonly stays: readonly string[]
}

const rows: ReadonlyMap<string, Row> = new Map(
  page
    .slice(page.indexOf('## Field by field'))
    .split('\n')
    .filter((line) => line.includes(' → '))
    .map((line) => {
      const [name = '', arrives = '', stays = ''] = line.slice(2, -2).split(' | ')
      const named = arrives.split('; ').map((part) => {
        const [field = '', where = ''] = part.split(' → ')
        return { field: field.replaceAll('`', ''), where }
      })
      return [
        name,
        { arrives: named, stays: [...stays.matchAll(/`([^`]+)`/g)].map(([, field = '']) => field) },
      ]
    }),
)

describe.skipIf(!existsSync(folder))('field by field', () => {
  test.each(samples)('%s', (path, name) => {
    const row = rows.get(name)
    if (row === undefined) throw new Error(`The table has no row “${name}”`)
    const files = filesOf(join(folder, path))
    const records = recordsOf(files)
    const leaves = files.flatMap(leavesOf)
    expect(leaves.length).toBeGreaterThan(2)
    const isIn = (field: string, leaf: Leaf) => leaf.name === field || leaf.name.startsWith(`${field}.`)
    const untold = leaves.filter(
      (leaf) =>
        !row.arrives.some(({ field }) => isIn(field, leaf)) && !row.stays.some((field) => isIn(field, leaf)),
    )
    expect([...new Set(untold.map((leaf) => leaf.name))]).toEqual([])
    const lost = row.arrives.flatMap(({ field, where }) =>
      leaves
        .filter((leaf) => leaf.name === field && !arrived(leaf.value, where, records))
        .map(({ value }) => `${field} → ${where}: ${value.slice(0, 60)}`),
    )
    expect(lost).toEqual([])
  })
})

function recordsOf(files: readonly ImportFile[]): readonly ImportedRecord[] {
  return recogniseExports(files).exports.flatMap(({ reader, files: own }) =>
    [...reader.read(own)].flatMap((row) => (row.kind === 'record' ? [row.record] : [])),
  )
}

/** Where a value may be found, by the words of the table. */
const places: Readonly<Record<string, (record: ImportedRecord) => readonly unknown[]>> = {
  title: ({ title }) => [title],
  address: ({ url }) => [url],
  name: ({ foreignId }) => [foreignId],
  authors: ({ authors }) => authors,
  publication: ({ source }) => [source],
  published: ({ published }) => [published],
  'date saved': ({ saved }) => [saved],
  language: ({ language }) => [language],
  text: ({ content }) => (content !== null && 'text' in content ? [content.text] : []),
  tags: ({ tags }) => tags,
  collection: ({ collections }) => collections,
  comment: ({ comment }) => [comment],
  star: ({ starred }) => [starred],
  read: ({ read }) => [read],
  archived: ({ archived }) => [archived],
  mark: ({ highlights }) => highlights.map(({ quote }) => quote),
  'around the mark': ({ highlights }) => highlights.flatMap(({ prefix, suffix }) => [prefix, suffix]),
  note: ({ highlights }) => highlights.map(({ comment }) => comment),
  colour: ({ highlights }) => highlights.map(({ colour }) => colour),
  'tags of the mark': ({ highlights }) => highlights.flatMap(({ tags }) => tags),
  'time of the mark': ({ highlights }) => highlights.map(({ made }) => made),
  'name of the mark': ({ highlights }) => highlights.map(({ foreignId }) => foreignId),
}
const states = new Set(['star', 'read', 'archived'])
const dates = new Set(['date saved', 'time of the mark', 'published'])
/** What tools write where they have nothing, folders and collections that hold nothing, and folders' own names. */
const nothing =
  /^(?:No title found|Oh, what a shame, no content|\s*Untitled(?: Note)?\s*|https:\/\/example\.org\/untitled|Floods|author@example\.com|Autres favoris|Favoris sur mobile|Autres marque-pages|(?:root|toolbar|unfiled)_+)$/
/** What says that something is not so. */
const no = /^(?:|0|false|no|unread|active|later|new|1)$/i

function arrived(value: string, where: string, records: readonly ImportedRecord[]): boolean {
  if (nothing.test(value)) return true
  return where.split(', ').some((place) => {
    const of = places[place]
    if (of === undefined) throw new Error(`Nothing arrives as “${place}”`)
    const found = records.flatMap((record) => of(record))
    if (states.has(place)) return no.test(value) || found.includes(true)
    if (dates.has(place)) return found.some((date) => isSameDay(value, date))
    if (place === 'around the mark' && value.length < 3) return true
    const text = ` ${found.map((each) => plain(String(each))).join(' ')} `
    const sought = plain(value).slice(0, 200)
    return place === 'authors'
      ? sought.split(' ').every((name) => text.includes(name))
      : text.includes(sought)
  })
}

/** Letters and figures alone, without tags and references. */
function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#?\w+;/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
}

/** Dates as tools write them: a number of seconds, milliseconds or microseconds, also since 1601, or figures of a day. */
function isSameDay(written: string, date: unknown): boolean {
  const day = typeof date === 'number' ? new Date(date).toISOString().slice(0, 10) : String(date).slice(0, 10)
  const number = Number(written)
  // Part of a date in pieces: `[2024, 10, 29]`.
  if (/^\d{1,4}$/.test(written)) return day.split('-').some((part) => Number(part) === number)
  if (/^\d{9,}$/.test(written))
    return [number * 1000, number, number / 1000, number / 1000 - 11_644_473_600_000].some(
      (moment) => Math.abs(moment) < 8e15 && new Date(moment).toISOString().startsWith(day),
    )
  const figures = written.replace(/\D/g, '').slice(0, 8)
  const moment = Date.parse(written)
  return (
    figures === day.replaceAll('-', '') ||
    (!Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day))
  )
}

function filesOf(path: string): readonly ImportFile[] {
  if (path.endsWith('.zip'))
    return Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => ({ path: name, bytes }))
  if (!statSync(path).isDirectory())
    return [{ path: path.split('/').at(-1) ?? '', bytes: new Uint8Array(readFileSync(path)) }]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(path, name)).isFile() && !/LICENSE|README|expected\//.test(name))
    .map((name) => ({ path: name, bytes: new Uint8Array(readFileSync(join(path, name))) }))
}

/** All fields of a file that have something in them, found without the app's own readers. */
function leavesOf({ path, bytes }: ImportFile): readonly Leaf[] {
  const text = new TextDecoder().decode(bytes).replace(/\r\n/g, '\n')
  const filled = (leaves: readonly Leaf[]) => leaves.filter(({ value }) => value.trim() !== '')
  if (/^\s*[[{]/.test(text)) return filled(leavesOfJson(JSON.parse(text)))
  if (path.endsWith('.csv')) return filled(leavesOfCsv(text))
  if (path.endsWith('.ris'))
    return filled(matches(text, /^([A-Z][A-Z\d])  - (.*)$/gm)).filter(({ name }) => name !== 'ER')
  if (path.startsWith('content/') || path.startsWith('highlights/')) return []
  if (path.endsWith('.md')) {
    const front = /^---\n([\s\S]*?)\n---/.exec(text)?.[1]
    // A notebook of Joplin has no more than its name.
    if (/^type_: 2$/m.test(text)) return []
    return filled(matches(front ?? text, /^([a-z_]+): "?(.*?)"?$/gm))
  }
  if (path.endsWith('.enex')) {
    const bare = text
      .replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')
      .replace(/<(data|task|resource)>[\s\S]*?<\/\1>/g, '')
    return filled(matches(bare, /<([a-z-]+)>([^<]*)<\/\1>/g)).filter(
      ({ name }) =>
        !/^(?:div|li|b|u|i|s|p|ul|ol|note|span|code|[a-z]{1,2})$/.test(name) &&
        /reminder|task|title|created|updated|tag|author|source|itude|place|date|class|creator|time|mime|name|width|height|duration/.test(
          name,
        ),
    )
  }
  if (path.endsWith('.rdf')) {
    const elements = matches(
      text.replaceAll('&lt;p&gt;', '').replaceAll('&lt;/p&gt;', ''),
      /<[a-z]+:([a-zA-Z]+)>([^<]+)<\//g,
    )
    return filled(elements).filter(({ value }) => value !== 'Snapshot' && value !== 'Example Times')
  }
  const anchors = [...text.matchAll(/<a ([^>]*)>([^<]*)<\/a>/gi)].filter(([, attributes = '']) =>
    /href="https?:/i.test(attributes),
  )
  return filled([
    ...anchors.flatMap(([, attributes = '', words = '']) => [
      { name: 'A', value: words },
      ...matches(attributes, /([\w_]+)="([^"]*)"/g),
    ]),
    ...matches(text, /<(H3)[^>]*>([^<]*)</g),
    ...[...text.matchAll(/<\/A>\s*<(DD)>([^<]*)/g)].map(([, name = '', value = '']) => ({ name, value })),
  ])
}

function matches(text: string, pattern: RegExp): readonly Leaf[] {
  return [...text.matchAll(pattern)].map(([, name = '', value = '']) => ({ name, value }))
}

/** Lists in which records stand have no names here, and what nests in itself has none twice. */
const containers = /^(?:rows|bookmarks|items|children|_embedded)\.|^roots\.\w+\./

function leavesOfJson(value: unknown, path = ''): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((each) => leavesOfJson(each, path))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) =>
      leavesOfJson(inner, path === '' ? name : `${path}.${name}`),
    )
  let name = path
  while (containers.test(name)) name = name.replace(containers, '')
  return value === null ? [] : [{ name, value: typeof value === 'string' ? value : JSON.stringify(value) }]
}

function leavesOfCsv(text: string): Leaf[] {
  const cells = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)]
  const lines: string[][] = [[]]
  for (const [, quoted, bare = '', end] of cells) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare)
    if (end === '\n') lines.push([])
  }
  const [head = [], ...rest] = lines
  return rest.flatMap((line) =>
    line.slice(0, head.length).map((value, at) => ({ name: head[at] ?? '', value })),
  )
}
