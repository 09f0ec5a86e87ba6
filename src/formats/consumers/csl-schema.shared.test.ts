import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import type { ExportMatter } from '@/core/export/export-matter'
import { writeExport } from '../write-export'
import { sampleExcerpts } from './sample-matter.fixture'

/** The published schema of CSL-JSON, which is no part of the project. */
const path = join(process.env['CUTTINGS_SHARED'] ?? '', 'eval/schemas/csl/csl-data.json')
const settings = { style: 'news', flavour: 'commonmark', includeBom: false } as const

describe('CSL-JSON', () => {
  const ajv = new Ajv({ strict: false, allErrors: true })
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object)

  test('holds to its published schema, also where little is known', () => {
    const bare = sampleExcerpts(4).map((excerpt, index) => ({
      ...excerpt,
      itemId: `bare-${String(index)}`,
      citation: {
        ...excerpt.citation,
        title: '',
        source: '',
        published: ['', '2021', '2021-02', '2021-02-17'][index] ?? '',
        authors: ['Plato', 'A desk of 7', 'Roe, Jane'].slice(0, index),
        captured: index === 0 ? Number.NaN : 0,
      },
    }))
    const matter: ExportMatter = { title: '', text: null, excerpts: [...sampleExcerpts(12), ...bare] }
    const records: unknown = JSON.parse(
      new TextDecoder().decode(writeExport('csl-json', matter, settings, 0)),
    )
    validate(records)
    expect(validate.errors ?? []).toEqual([])
    expect(records).toHaveLength(10)
  })

  test('the schema refuses what is none', () => {
    expect(validate([{ id: 'a', type: 'newspaper' }])).toBe(false)
  })
})
