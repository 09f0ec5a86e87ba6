import { expect, test } from 'vitest'
import { exportFormats } from '@/core/export/export-format'
import { sampleExcerpts } from './consumers/sample-matter.fixture'
import { writeExport } from './write-export'

const settings = { style: 'apa', flavour: 'obsidian', includeBom: false } as const
const excerpts = sampleExcerpts(30)

test.each(exportFormats.filter((format) => format !== 'refi-qdc'))(
  '%s tells how far it is, up to the end, and writes the same where nobody listens',
  (format) => {
    const matter = { title: 'Sample', text: null, excerpts }
    const told: (readonly [number, number])[] = []
    const bytes = writeExport(format, matter, settings, 0, (done, of) => told.push([done, of]))
    expect(told[0]?.[0]).toBe(1)
    expect(told.map(([done]) => done)).toEqual(told.map((_, index) => index + 1))
    expect(told.at(-1)?.[0]).toBe(told[0]?.[1])
    expect(writeExport(format, matter, settings, 0)).toEqual(bytes)
  },
)
