import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Excerpt } from '@/core/excerpt/excerpt'
import { anyExcerpt, sampleExcerpt } from '@/core/excerpt/excerpt.fixture'
import { columnsOf } from '../excerpts-csv/excerpt-columns'
import { writeExcerptsXlsx } from './write-excerpts-xlsx'

/** The cells of the sheet as a spreadsheet takes them, by their name. */
function cellsOf(excerpts: readonly Excerpt[]): ReadonlyMap<string, string> {
  const parts = unzipSync(writeExcerptsXlsx(excerpts))
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  const texts = [...part('xl/sharedStrings.xml').matchAll(/<si><t xml:space="preserve">([^<]*)<\/t><\/si>/gu)]
  const cells = part('xl/worksheets/sheet1.xml').matchAll(
    /<c r="([A-Z]+\d+)"[^>]* t="s"><v>(\d+)<\/v><\/c>/gu,
  )
  return new Map(
    Array.from(cells, ([, name = '', number]) => [name, plain(texts[Number(number)]?.[1] ?? 'no such text')]),
  )
}

function plain(text: string): string {
  const named = text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
  return named.replace(/_x([\dA-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}

const columnName = (index: number): string => String.fromCharCode(65 + index)

/** What a cell can hold of a text: XML has no other characters, and one kind of line end. */
const holdable = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd')

test('every cell has its own text, whatever the words are', () => {
  fc.assert(
    fc.property(fc.array(anyExcerpt, { maxLength: 6 }), (excerpts) => {
      const cells = cellsOf(excerpts)
      const rows = [columnsOf(null), ...excerpts.map(columnsOf)]
      const expected = rows.flatMap((values, row) =>
        values.map((value, column) => [`${columnName(column)}${String(row + 1)}`, holdable(value)] as const),
      )
      expect(cells).toEqual(new Map(expected.filter(([, value]) => value !== '')))
    }),
  )
})

test('what stands in many rows is written once, and what is too long for a cell is cut', () => {
  const text = 'x'.repeat(40_000)
  const excerpts = Array.from({ length: 200 }, (_, index) => ({ ...sampleExcerpt, id: `a${index}`, text }))
  const sheet = strFromU8(unzipSync(writeExcerptsXlsx(excerpts))['xl/sharedStrings.xml'] ?? new Uint8Array())
  expect(sheet.match(/xxx…/gu)).toHaveLength(1)
  expect(sheet.match(/Talks in Oslo/gu)).toHaveLength(1)
  expect(cellsOf(excerpts).get('B201')).toBe(`${'x'.repeat(32_766)}…`)
})

test('a formula is a text, and so is what looks like an escape of Excel', () => {
  const cells = cellsOf([{ ...sampleExcerpt, text: '=HYPERLINK("x")', comment: '_x000D_' }])
  expect(cells.get('B2')).toBe('=HYPERLINK("x")')
  expect([...cells.values()]).toContain('_x000D_')
})
