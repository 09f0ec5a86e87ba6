import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ExportFormat } from '@/core/export/export-format'
import type { ExportMatter, ExportSettings } from '@/core/export/export-matter'
import { writeExport } from '../write-export'
import { sampleExcerpts, sampleNote } from './sample-matter.fixture'

const settings: ExportSettings = { style: 'chicago', flavour: 'commonmark', includeBom: false }
const now = Date.UTC(2026, 10, 22, 19, 0)
const excerptsOnly: ExportMatter = { title: 'Excerpts & <more>', text: null, excerpts: sampleExcerpts(12) }
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-folders-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function file(format: ExportFormat, name: string, matter: ExportMatter): string {
  const path = join(folder, name)
  writeFileSync(path, writeExport(format, matter, settings, now))
  return path
}

function run(program: string, ...args: string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
}

const python = (code: string, path: string): unknown => JSON.parse(run('/usr/bin/python3', '-c', code, path))

test('epubcheck finds nothing in an e-book', () => {
  const said = run(
    'java',
    '-jar',
    '/usr/bin/epubcheck',
    '--failonwarnings',
    file('epub', 'note.epub', sampleNote()),
  )
  expect(said).toContain('No errors or warnings detected')
}, 120_000)

test('LibreOffice opens the OpenDocument, and says nothing', () => {
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const path = file('odt', 'note.odt', sampleNote())
  const said = run(
    'soffice',
    profile,
    '--headless',
    '--convert-to',
    'docx',
    '--outdir',
    join(folder, 'out'),
    path,
  )
  expect(said).not.toMatch(/error|warning/iu)
  const text = run('pandoc', '--wrap=none', '-f', 'docx', '-t', 'markdown', join(folder, 'out/note.docx'))
  expect(text).toMatch(/^# First part/mu)
  expect(text).toContain('The words of the footnote.')
  expect(text).toContain('שלום עולם')
}, 90_000)

test('Taguette’s columns are read by Python, a row for each tag', () => {
  const rows = python(
    'import csv,json,sys\nprint(json.dumps(list(csv.DictReader(open(sys.argv[1],encoding="utf-8",newline="")))))',
    file('taguette', 'taguette.csv', excerptsOnly),
  ) as Record<string, string>[]
  expect(rows).toHaveLength(24)
  expect(rows[1]).toMatchObject({ id: '1', tag: 'norway.oslo', content: 'Plain words' })
  expect(rows[3]?.['content']).toBe('Emoji 😀 and “quotes”, commas; a line\nand another')
})

test('bookmarks are read by Python’s parser of HTML', () => {
  const code = `
import json,sys
from html.parser import HTMLParser
class P(HTMLParser):
  found=[]; open=None
  def handle_starttag(self,tag,attrs):
    if tag=='a': self.open=dict(attrs); self.open['title']=''
  def handle_data(self,data):
    if self.open is not None: self.open['title']+=data
  def handle_endtag(self,tag):
    if tag=='a': self.found.append(self.open); self.open=None
p=P(); p.feed(open(sys.argv[1],encoding='utf-8').read()); print(json.dumps(p.found))`
  const marks = python(code, file('bookmarks', 'bookmarks.html', excerptsOnly)) as Record<string, string>[]
  expect(marks).toHaveLength(6)
  expect(marks[2]).toEqual({
    href: 'https://post.example/talks',
    add_date: '1795361400',
    tags: 'talks,norway/oslo',
    title: 'Title 2: שלום עולם',
  })
})

test('an outline is well-formed XML, with excerpts below their headings', () => {
  const path = file('opml', 'outline.opml', sampleNote())
  const opml = run('xmllint', '--format', path)
  expect(opml).toMatch(/<outline text="First part">\s*<outline text="Words with weight/u)
  expect(run('pandoc', '-f', 'opml', '-t', 'plain', path)).toContain('Emoji 😀')
})

describe('folders', () => {
  function unpacked(format: ExportFormat, matter: ExportMatter): string {
    const target = join(folder, format)
    const files = unzipSync(writeExport(format, matter, settings, now))
    for (const [name, bytes] of Object.entries(files)) {
      execFileSync('mkdir', ['-p', join(target, name, '..')])
      writeFileSync(join(target, name), bytes)
    }
    return target
  }

  test('pandoc reads each file of Markdown with its front matter', () => {
    const target = unpacked('markdown-folder', excerptsOnly)
    const names = readdirSync(target)
    expect(names).toHaveLength(6)
    for (const name of names) {
      const json = JSON.parse(run('pandoc', '-f', 'markdown', '-t', 'json', join(target, name))) as {
        meta: Record<string, unknown>
      }
      expect(Object.keys(json.meta)).toEqual(
        expect.arrayContaining(['title', 'source', 'publisher', 'author', 'published', 'tags']),
      )
    }
    const title = run(
      'pandoc',
      '-f',
      'markdown',
      '-t',
      'plain',
      '--template',
      templateOf('$title$'),
      join(target, names[0] ?? ''),
    )
    expect(title).toContain('Title')
  })

  test('every link of a site leads to a file in it', () => {
    const target = unpacked('site', { ...sampleNote(), excerpts: sampleExcerpts(12) })
    const pages = ['index.html', ...readdirSync(join(target, 'articles')).map((name) => `articles/${name}`)]
    expect(pages).toHaveLength(7)
    for (const page of pages) {
      const html = readFileSync(join(target, page), 'utf8')
      expect(run('xmllint', '--html', '--noout', join(target, page))).toBe('')
      for (const [, href = ''] of html.matchAll(/(?:href|src)="([^"#]+)[^"]*"/gu))
        if (!/^(?:https?:|mailto:)/u.test(href))
          expect(() => readFileSync(join(target, page, '..', decodeURIComponent(href))), href).not.toThrow()
    }
  })

  function templateOf(words: string): string {
    const path = join(folder, 'template.txt')
    writeFileSync(path, words)
    return path
  }
})
