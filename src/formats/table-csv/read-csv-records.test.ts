import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvField } from './csv-field'
import { readCsvRecords } from './read-csv-records'

test('records have their row as a spreadsheet counts it, and the characters that they were written in', () => {
  const text = 'a,b\r\n1,"two ""2"""\n\n"over\ntwo lines",\n'
  expect([...readCsvRecords(text)]).toEqual([
    { row: 1, fields: ['a', 'b'], raw: 'a,b' },
    { row: 2, fields: ['1', 'two "2"'], raw: '1,"two ""2"""' },
    { row: 4, fields: ['over\ntwo lines', ''], raw: '"over\ntwo lines",' },
  ])
})

test('semicolons, old line ends, and a field that is never closed', () => {
  expect([...readCsvRecords('a;b\r1;2\r"3;4')].map(({ fields }) => fields)).toEqual([
    ['a', 'b'],
    ['1', '2'],
    ['3;4'],
  ])
})

test('law: every field that is written is read again', () => {
  const name = fc.string({ unit: fc.constantFrom('x', '"', ',', '\n', '\r', ' ', 'é') })
  fc.assert(
    fc.property(fc.array(fc.tuple(name, name), { maxLength: 6 }), (rows) => {
      const written = [['first', 'second'], ...rows]
        .map((fields) => fields.map(csvField).join(','))
        .join('\r\n')
      const guarded = rows.map((fields) =>
        fields.map((field) => (/^[\r\n]/.test(field) ? `'${field}` : field)),
      )
      const kept = guarded.filter((fields) => fields.some((field) => field !== ''))
      expect([...readCsvRecords(written)].slice(1).map(({ fields }) => fields)).toEqual(kept)
    }),
  )
})
