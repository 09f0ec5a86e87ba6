import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ExportMatter } from '@/core/export/export-matter'
import type { Excerpt } from '@/core/excerpt/excerpt'
import { writeExport } from '../write-export'
import { hard, sampleExcerpts } from './sample-matter.fixture'

/** Published schemas, which are no part of the project. */
const schemas = join(process.env['CUTTINGS_SHARED'] ?? '', 'eval/schemas')
const settings = { style: 'news', flavour: 'commonmark', includeBom: false } as const
const now = Date.UTC(2026, 10, 22, 19)
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cuttings-research-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** One article with every hard word in it, each an excerpt; one excerpt without a place. */
function matter(): ExportMatter {
  const words = hard.slice(0, 5)
  const text = `😀 ${words.join('\n\n')}`
  const excerpts = sampleExcerpts(6).map((excerpt, index): Excerpt => {
    const exact = words[index] ?? 'gone'
    const start = Math.max(0, text.indexOf(exact))
    const startPoint = Array.from(text.slice(0, start)).length
    const place =
      index < 5 ? { start, end: start + exact.length, startPoint } : { start: 0, end: 0, startPoint: 0 }
    return {
      ...excerpt,
      itemId: 'one',
      text: exact,
      kind: index % 2 === 0 ? 'highlight' : 'quote',
      colour: index % 2 === 0 ? 'green' : null,
      tags: [['a/b', 'a', 'x & "y"'], [], ['a/b/c']][index % 3] ?? [],
      passages: [{ exact, prefix: '', suffix: '', ...place }],
    }
  })
  const names = [
    { name: 'Jane <Doe>', type: 'person', status: 'confirmed' },
    { name: 'Oslo', type: 'place', status: 'suggested' },
    { name: 'Monday', type: 'date', status: 'confirmed' },
  ] as const
  return { title: 'A & B', text: null, excerpts, articles: [{ itemId: 'one', text, language: 'en', names }] }
}

function holdsTo(schema: string, name: string, xml: string): void {
  const path = join(folder, name)
  writeFileSync(path, xml)
  execFileSync('xmllint', ['--noout', '--schema', join(schemas, schema), path], { stdio: 'pipe' })
}

test('a REFI-QDA project holds to its schema, and every position to the words in the text that goes along', () => {
  const files = unzipSync(writeExport('refi-qdpx', matter(), settings, now))
  const project = strFromU8(files['project.qde'] ?? new Uint8Array())
  holdsTo('refi-qda/Project.xsd', 'project.qde', project)
  const sources = Object.keys(files).filter((name) => name.startsWith('sources/'))
  expect(sources).toHaveLength(1)
  const text = Array.from(strFromU8(files[sources[0] ?? ''] ?? new Uint8Array()))
  const places = Array.from(
    project.matchAll(/startPosition="(\d+)" endPosition="(\d+)"/gu),
    ([, start, end]) => text.slice(Number(start), Number(end)).join(''),
  )
  expect(places).toEqual(hard.slice(0, 5))
  expect(project).toContain(`plainTextPath="internal://${(sources[0] ?? '').replace('sources/', '')}"`)
  const guids = new Set(Array.from(project.matchAll(/ guid="([^"]+)"/gu), ([, guid]) => guid))
  for (const [, target] of project.matchAll(/targetGUID="([^"]+)"/gu)) expect(guids).toContain(target)
  expect(project.match(/<Note /gu)).toHaveLength(1)
  expect(project.match(/<Case /gu)).toHaveLength(1)
})

test('a codebook holds to its schema, also an empty one', () => {
  const codebook = strFromU8(writeExport('refi-qdc', matter(), settings, now))
  holdsTo('refi-qda/Codebook.xsd', 'a.qdc', codebook)
  expect(codebook).toContain('name="x &amp; &quot;y&quot;"')
  holdsTo(
    'refi-qda/Codebook.xsd',
    'b.qdc',
    strFromU8(writeExport('refi-qdc', { ...matter(), excerpts: [] }, settings, now)),
  )
  holdsTo(
    'refi-qda/Project.xsd',
    'empty.qde',
    strFromU8(
      unzipSync(writeExport('refi-qdpx', { ...matter(), excerpts: [] }, settings, now))['project.qde'] ??
        new Uint8Array(),
    ),
  )
  expect(() =>
    holdsTo('refi-qda/Codebook.xsd', 'c.qdc', codebook.replaceAll('isCodable', 'codable')),
  ).toThrow()
})

test('news objects hold to ninjs 3.1, with the quotes beside them', () => {
  const json = (path: string) => JSON.parse(readFileSync(join(schemas, path), 'utf8')) as object
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats(ajv)
  ajv.addMetaSchema(
    JSON.parse(readFileSync('node_modules/ajv/dist/refs/json-schema-draft-07.json', 'utf8')) as object,
  )
  ajv.addSchema(json('ninjs/GeoJSON.json'), 'https://geojson.org/schema/GeoJSON.json')
  const validate = ajv.compile(json('ninjs/ninjs-schema_3.1.json'))
  const bare = sampleExcerpts(1).map((excerpt) => ({
    ...excerpt,
    itemId: 'bare',
    citation: {
      ...excerpt.citation,
      title: '',
      authors: [],
      source: '',
      url: '',
      published: '2021',
      captured: 0,
    },
  }))
  const given = matter()
  const files = unzipSync(
    writeExport('ninjs', { ...given, excerpts: [...given.excerpts, ...bare] }, settings, now),
  )
  const news = Object.keys(files).filter((name) => name.endsWith('.ninjs.json'))
  expect(news).toHaveLength(2)
  for (const name of news) {
    const object: unknown = JSON.parse(strFromU8(files[name] ?? new Uint8Array()))
    validate(object)
    expect(validate.errors ?? []).toEqual([])
    const sidecar = JSON.parse(
      strFromU8(files[name.replace('ninjs.json', 'quotes.json')] ?? new Uint8Array()),
    ) as {
      news: string
      quotes: unknown[]
    }
    expect(sidecar.news).toBe(name)
    expect(sidecar.quotes.length).toBeGreaterThan(0)
  }
  expect(JSON.parse(strFromU8(files[news[0] ?? ''] ?? new Uint8Array()))).toMatchObject({
    people: [{ name: 'Jane <Doe>', rel: 'mentions' }],
    places: [{ name: 'Oslo', rel: 'mentions-suggested' }],
  })
  expect(validate({ uri: 'https://example.org', quotes: [] })).toBe(false)
})

test('an outline holds to the schema of OPML', () => {
  const opml = strFromU8(writeExport('opml', matter(), settings, now))
  expect(opml).toContain('_note="Jane Doe&#10;')
  // The specification takes any attribute of an outline; this schema, by another hand, only those that it names.
  holdsTo('opml/opml-2.0.xsd', 'a.opml', opml.replace(/ _note="[^"]*"/gu, ''))
})
