import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exportFormats } from '@/core/export/export-format'
import type { ExportMatter } from '@/core/export/export-matter'
import { anyExcerpt } from '@/core/excerpt/excerpt.fixture'
import { excerptsText } from '@/core/note/cited-text'
import { writeExport } from './write-export'

const settings = { style: 'apa', flavour: 'obsidian', includeBom: true } as const
const matter = fc
  .record({
    title: fc.string({ unit: 'binary', maxLength: 20 }),
    excerpts: fc.array(anyExcerpt, { maxLength: 5 }),
  })
  .chain(({ title, excerpts }) =>
    fc.boolean().map((isDocument): ExportMatter => ({
      title,
      excerpts,
      text: isDocument ? excerptsText(excerpts) : null,
      articles: excerpts.map(({ itemId, text }) => ({
        itemId,
        text: `${text}\n\n😀`,
        language: '',
        names: [{ name: text, type: 'place', status: 'suggested' }],
      })),
    })),
  )

describe.each(exportFormats)('%s', (format) => {
  test('any matter is written, and the same matter, settings and clock give the same bytes', () => {
    fc.assert(
      fc.property(matter, (given) => {
        const bytes = writeExport(format, given, settings, 0)
        expect(writeExport(format, structuredClone(given), settings, 0)).toEqual(bytes)
      }),
      { numRuns: 25 },
    )
  })
})
