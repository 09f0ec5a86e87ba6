import { expect, test } from 'vitest'
import { guardTold } from './guard-told'
import { writeTableCsv } from './write-table-csv'

const told = (...cells: string[]) =>
  guardTold(
    writeTableCsv(
      ['name', 'words'],
      cells.map((cell) => [cell, 'x']),
    ),
  )

test('cells that would run as a formula are told of, and no others', () => {
  expect(told('Ann', "'tis", 'a,=1', 'a\r\n=1', '1-2')).toBe('')
  expect(told('Ann', '=1+1')).toBe(
    ' In one cell an apostrophe stands before what a spreadsheet would run as a formula.',
  )
  expect(told("'=1", '=HYPERLINK("http://x.example","y")', '-1,5')).toContain('In 3 cells')
})
