import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ExportFormat } from '@/core/export/export-format'
import type { ExportMatter, ExportSettings } from '@/core/export/export-matter'
import { writeExport } from '../write-export'
import { hard, sampleExcerpts, sampleNote } from './sample-matter.fixture'

/** What other programs make of our files: not our own eyes. `npm run test:consumers` installs them. */
const settings: ExportSettings = { style: 'chicago', flavour: 'commonmark', includeBom: true }
const now = Date.UTC(2026, 10, 22, 19, 0)
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-consumers-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function file(
  format: ExportFormat,
  extension: string,
  matter: ExportMatter,
  more: Partial<ExportSettings> = {},
): string {
  const path = join(folder, `${format}.${extension}`)
  writeFileSync(path, writeExport(format, matter, { ...settings, ...more }, now))
  return path
}

function run(program: string, ...args: string[]): string {
  return execFileSync(program, args, {
    encoding: 'utf8',
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 50_000_000,
  })
}

const pandoc = (path: string, from: string, to: string) =>
  run('pandoc', '--wrap=none', '-f', from, '-t', to, path)
const excerptsOnly: ExportMatter = { title: 'Excerpts', text: null, excerpts: sampleExcerpts(12) }

/** Words as every program must give them back: no control characters, no half pairs, lines as spaces. */
const plain = (text: string) =>
  text.replace(/[\u0007\ud83d](?![\udc00-\udfff])/gu, '').replace(/[\s\ufffd]+/gu, ' ')

interface Block {
  readonly t: string
  readonly c?: unknown
}
const tree = (path: string, from: string) =>
  (JSON.parse(pandoc(path, from, 'json')) as { blocks: Block[] }).blocks

describe.each([
  ['docx', 'docx', 'docx'],
  ['odt', 'odt', 'odt'],
  ['epub', 'epub', 'epub'],
  ['html', 'html', 'html'],
  ['markdown', 'md', 'gfm'],
] as const)('%s read by pandoc', (format, extension, from) => {
  test('has the headings, the quotations, the list, the table and every word', () => {
    const path = file(format, extension, sampleNote())
    const kinds = tree(path, from).map(({ t }) => t)
    for (const kind of ['Header', 'BlockQuote', 'OrderedList', 'Table', 'CodeBlock'])
      // Word processors have no block of code; it is a style there.
      if (!['docx', 'odt'].includes(format) || kind !== 'CodeBlock') expect(kinds, kind).toContain(kind)
    const text = plain(pandoc(path, from, 'plain'))
    for (const words of [
      'First part',
      'weight',
      'stress',
      'third',
      'nested',
      'cell 2',
      'c()',
      'Jane Doe',
      'The Daily Post',
    ])
      expect(text).toContain(words)
    for (const words of hard) for (const line of words.split('\n')) expect(text).toContain(plain(line).trim())
  })

  test('gives the link back', () => {
    expect(pandoc(file(format, extension, sampleNote()), from, 'html')).toContain(
      'href="https://example.org/?a=1&amp;b=2"',
    )
  })
})

test.each(['docx', 'odt', 'epub'] as const)('footnotes of %s are footnotes', (format) => {
  const markdown = pandoc(file(format, format, sampleNote()), format, 'markdown')
  expect(markdown).toMatch(/^\[\^1\]: The words of the footnote\./mu)
  expect(markdown.match(/^\[\^\d+\]:/gmu)).toHaveLength(7)
})

test('Obsidian’s footnotes and front matter are read', () => {
  const path = file('markdown', 'md', sampleNote(), { flavour: 'obsidian' })
  expect(pandoc(path, 'markdown', 'html')).toContain('The words of the footnote.')
  expect(run('pandoc', '-f', 'markdown', '-t', 'plain', '-s', path)).toContain('A memo & more')
})

describe('LibreOffice', () => {
  const convert = (path: string, to: string) => {
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const said = run(
      'soffice',
      profile,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      join(folder, 'out'),
      path,
    )
    expect(said).not.toMatch(/error|warning/iu)
    return join(folder, 'out')
  }

  test('opens the Word document', () => {
    const out = convert(file('docx', 'docx', sampleNote()), 'odt')
    const text = plain(pandoc(join(out, 'docx.odt'), 'odt', 'plain'))
    for (const words of hard) for (const line of words.split('\n')) expect(text).toContain(plain(line).trim())
    expect(text).toContain('The words of the footnote.')
  }, 90_000)

  test('opens the spreadsheet, every cell as text', () => {
    const out = convert(file('xlsx', 'xlsx', excerptsOnly), 'csv:Text - txt - csv (StarCalc):44,34,76')
    const rows = readCsv(join(out, 'xlsx.csv'))
    expect(rows).toHaveLength(13)
    expect(rows[0]?.[1]).toBe('quote_text')
    expect(rows[4]?.[1]).toBe('=HYPERLINK("http://x.example";"y")')
    expect(rows[3]?.[1]).toBe('שלום עולם')
  }, 90_000)
})

/** As Python reads it. */
function readCsv(path: string): string[][] {
  const code =
    'import csv,json,sys\nprint(json.dumps(list(csv.reader(open(sys.argv[1],encoding="utf-8-sig",newline="")))))'
  return JSON.parse(run('/usr/bin/python3', '-c', code, path)) as string[][]
}

test('CSV is read by Python, formulas disarmed', () => {
  const rows = readCsv(file('csv', 'csv', excerptsOnly))
  expect(rows).toHaveLength(13)
  expect(new Set(rows.map((row) => row.length)).size).toBe(1)
  expect(rows[4]?.[1]).toBe('\'=HYPERLINK("http://x.example";"y")')
  expect(rows[2]?.[1]).toBe('Emoji 😀 and “quotes”, commas; a line\nand another')
})

test('Readwise’s columns are read by Python', () => {
  const rows = readCsv(file('readwise', 'csv', excerptsOnly))
  expect(rows[0]).toEqual(['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'])
  expect(rows).toHaveLength(13)
})

test('BibLaTeX is read by pybtex', () => {
  const code =
    'import json,sys\nfrom pybtex.database import parse_file\nd=parse_file(sys.argv[1],"bibtex")\nprint(json.dumps({k:dict(e.fields) for k,e in d.entries.items()}))'
  const path = file('biblatex', 'bib', excerptsOnly)
  const entries = JSON.parse(run('/usr/bin/python3', '-c', code, path)) as Record<
    string,
    Record<string, string>
  >
  expect(Object.keys(entries)).toHaveLength(6)
  for (const fields of Object.values(entries)) {
    expect(fields['title']).toContain('Title')
    expect(fields['url']).toBe('https://post.example/talks')
    expect(fields['date']).toBe('2021-02-17')
  }
})

test('BibLaTeX, RIS and CSL-JSON say the same to pandoc', () => {
  const ask = (path: string, from: string) =>
    JSON.parse(run('pandoc', '-f', from, '-t', 'csljson', path)) as Record<string, unknown>[]
  const expected = { author: [{ family: 'Roe', given: 'John' }], 'container-title': 'The Daily Post' }
  for (const [format, extension, from] of [
    ['biblatex', 'bib', 'biblatex'],
    ['csl-json', 'json', 'csljson'],
  ] as const) {
    const items = ask(file(format, extension, excerptsOnly), from)
    expect(items).toHaveLength(6)
    for (const item of items) expect(item).toMatchObject(expected)
  }
})

test('the records of RIS are whole', () => {
  const ris = readFileSync(file('ris', 'ris', excerptsOnly), 'utf8')
  const records = ris.split('ER  - \r\n').filter((record) => record.trim() !== '')
  expect(records).toHaveLength(6)
  for (const record of records) {
    expect(record.trimStart()).toMatch(/^TY {2}- NEWS\r\n/u)
    for (const line of record.trim().split('\r\n')) expect(line).toMatch(/^[A-Z][A-Z\d] {2}- \S/u)
    expect(record).toContain('AU  - Roe, John')
    expect(record).toContain('DA  - 2021/02/17/')
  }
})

test('RIS is read by bibutils', () => {
  const mods = run('ris2xml', '--unicode-no-bom', file('ris', 'ris', excerptsOnly))
  const records = mods.split('</mods>').slice(0, -1)
  expect(records).toHaveLength(6)
  for (const [index, record] of records.entries()) {
    expect(record).toContain('<namePart type="given">John</namePart>')
    expect(record).toContain('<namePart type="family">Roe</namePart>')
    expect(record).toContain('<dateIssued>2021-02-17</dateIssued>')
    expect(record).toContain('<title>The Daily Post</title>')
    expect(record).toContain('<url>https://post.example/talks</url>')
    expect(record).toContain(`Title ${String(index % 4)}`)
    // The sample's two notes are the same words, which bibutils keeps once.
    expect(record.match(/<note>/gu)).toHaveLength(1)
  }
  expect(mods).toContain('שלום עולם')
  expect(mods).toContain('Emoji 😀 and “quotes”, commas; a line and another')
})
