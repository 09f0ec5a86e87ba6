import { expect, test } from 'vitest'
import type { ExportFormat } from '@/core/export/export-format'
import { sampleExcerpts } from './consumers/sample-matter.fixture'
import { recogniseExports } from './read-export'
import { writeExport } from './write-export'

const now = Date.UTC(2026, 0, 2)
const settings = { style: 'news', flavour: 'commonmark', includeBom: false } as const
const excerpts = sampleExcerpts(2).map((excerpt, index) => ({
  ...excerpt,
  text: `Words ${String(index)}`,
  passages: [],
  citation: { ...excerpt.citation, title: `Title ${String(index)}` },
}))

function readBack(format: ExportFormat) {
  const bytes = writeExport(format, { title: 'Sample', text: null, excerpts }, settings, now)
  const { exports } = recogniseExports([{ path: 'export', bytes }])
  return exports.flatMap(({ reader, files }) => [...reader.read(files)])
}

const [first] = excerpts
if (first === undefined) throw new Error('no excerpts')

test.each(['hypothesis', 'web-annotation', 'readwise'] as const)(
  'excerpts that Cuttings writes for %s come back as highlights of their article',
  (format) => {
    const rows = readBack(format)
    const highlights = rows.flatMap((row) => (row.kind === 'record' ? row.record.highlights : []))
    expect(rows.every(({ kind }) => kind === 'record')).toBe(true)
    expect(highlights.map(({ quote }) => quote)).toEqual(
      expect.arrayContaining(excerpts.map(({ text }) => text)),
    )
  },
)

test.each(['ris', 'csl-json'] as const)('works that Cuttings writes as %s come back', (format) => {
  const { url, source, published } = first.citation
  expect(readBack(format)).toMatchObject([{ record: { title: 'Title 0', url, source, published } }])
})
