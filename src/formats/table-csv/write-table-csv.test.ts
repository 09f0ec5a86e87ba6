import { expect, test } from 'vitest'
import { writeTableCsv } from './write-table-csv'

test('a table with quoted fields, and no formula that runs', () => {
  const bytes = writeTableCsv(
    ['name', 'count'],
    [
      ['Lee, "Ann"', '1'],
      ['=1+1', '2'],
    ],
  )
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  expect(text).toBe('\ufeffname,count\r\n"Lee, ""Ann""",1\r\n\'=1+1,2\r\n')
})
