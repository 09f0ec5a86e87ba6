import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Ajv } from 'ajv'
import { default as Ajv04 } from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import * as jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import type { ExportFormat } from '@/core/export/export-format'
import type { Excerpt } from '@/core/excerpt/excerpt'
import { writeExport } from '../write-export'
import { sampleExcerpts } from './sample-matter.fixture'

/** Published contexts and schemas, which are no part of the project. */
const schemas = join(process.env['CUTTINGS_SHARED'] ?? '', 'eval/schemas')
const settings = { style: 'news', flavour: 'commonmark', includeBom: false } as const
const now = Date.UTC(2026, 10, 22, 19)
const oa = 'http://www.w3.org/ns/oa#'
const activity = 'http://www.w3.org/ns/activitystreams#'

const excerpts: readonly Excerpt[] = sampleExcerpts(12).map((excerpt, index) => ({
  ...excerpt,
  kind: (['highlight', 'comment', 'quote'] as const)[index % 3] ?? 'quote',
  colour: index % 3 === 0 ? 'green' : null,
  passages: index === 5 ? [] : index === 4 ? [...excerpt.passages, ...excerpt.passages] : excerpt.passages,
  citation: { ...excerpt.citation, url: index === 2 ? 'no address' : excerpt.citation.url },
}))

interface Value {
  readonly [key: string]: unknown
}
const json = (path: string) => JSON.parse(readFileSync(join(schemas, path), 'utf8')) as Value
const written = (format: ExportFormat, all = excerpts) =>
  JSON.parse(
    new TextDecoder().decode(
      writeExport(format, { title: 'Words & 😀', text: null, excerpts: all }, settings, now),
    ),
  ) as Value

describe('W3C annotations', () => {
  const documentLoader = (url: string) =>
    Promise.resolve({
      documentUrl: url,
      document: json(`web-annotation/contexts/${basename(url)}`) as jsonld.NodeObject,
    })

  test('expand in safe mode, no term dropped, every statement of the vocabulary', async () => {
    const options = { documentLoader, safe: true }
    const [collection]: Value[] = await jsonld.expand(written('web-annotation'), options)
    const page = collection?.[`${activity}first`] as Value[]
    const items = page[0]?.[`${activity}items`] as { '@list': Value[] }[]
    const annotations = items[0]?.['@list'] ?? []
    expect(annotations).toHaveLength(12)
    const defined = readFileSync(join(schemas, 'web-annotation/vocab/oa.ttl'), 'utf8')
    for (const [, term = ''] of JSON.stringify(annotations).matchAll(
      /"http:\/\/www\.w3\.org\/ns\/oa#(\w+)"/gu,
    ))
      expect(defined, term).toMatch(new RegExp(`oa:${term}\\b|ns/oa#${term}>`, 'u'))
    for (const one of annotations) {
      expect(one['@type']).toEqual([`${oa}Annotation`])
      expect(one[`${oa}hasTarget`]).toBeDefined()
    }
  })

  test('hold to every MUST of the working group’s tests', () => {
    const ajv = new Ajv04({ strict: false, allErrors: true })
    addFormats(ajv)
    const tests = 'web-annotation/tests'
    for (const name of readdirSync(join(schemas, tests, 'definitions')))
      ajv.addSchema(json(`${tests}/definitions/${name}`))
    const holds = (list: string, value: Value) => {
      const { assertions } = json(`${tests}/${list}`) as { assertions?: string[] }
      expect(assertions?.length).toBeGreaterThan(5)
      return (assertions ?? []).filter((path) => {
        const validate =
          ajv.getSchema(path.replaceAll('/', '-')) ??
          ajv.compile({ ...json(`${tests}/${path}`), id: path.replaceAll('/', '-') })
        return validate(value) !== true
      })
    }
    const collection = written('web-annotation')
    const context = collection['@context']
    const page = collection['first'] as { items: Value[] }
    expect(holds('collections/collectionMusts.test', collection)).toEqual([])
    expect(holds('collections/pages/pageMusts.test', { '@context': context, ...page })).toEqual([])
    for (const item of page.items)
      expect(holds('annotations/annotationMusts.test', { '@context': context, ...item })).toEqual([])
    expect(
      holds('annotations/annotationMusts.test', { '@context': context, ...page.items[0], target: 1 }),
    ).not.toEqual([])
  })
})

test('Hypothesis’ annotations hold to the schema of its interface', () => {
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats(ajv)
  const validate = ajv.compile(json('hypothesis/annotation.mended.schema.json'))
  const annotations = written('hypothesis')['annotations'] as Value[]
  expect(annotations).toHaveLength(12)
  for (const one of annotations) {
    validate(one)
    expect(validate.errors ?? []).toEqual([])
  }
  expect(validate({ ...annotations[0], uri: 'nowhere' })).toBe(false)
})
