import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvField } from './csv-field'
import { readCsvRecords } from './read-csv-records'

test('records have their row as a spreadsheet counts it, and the characters that they were written in', () => {
  const text = 'a,b\r\n1,"two ""2"""\n\n"over\ntwo lines",\n'
  expect([...readCsvRecords(text)]).toEqual([
    { row: 1, fields: ['a', 'b'], raw: 'a,b', broken: false },
    { row: 2, fields: ['1', 'two "2"'], raw: '1,"two ""2"""', broken: false },
    { row: 4, fields: ['over\ntwo lines', ''], raw: '"over\ntwo lines",', broken: false },
  ])
})

test('semicolons, tabs and old line ends', () => {
  const fields = (text: string) => [...readCsvRecords(text)].map((record) => record.fields)
  expect(fields('a;b\r1;"2;3"\r')).toEqual([
    ['a', 'b'],
    ['1', '2;3'],
  ])
  expect(fields('a\t"b, c;;"\n1\t2')).toEqual([
    ['a', 'b, c;;'],
    ['1', '2'],
  ])
})

test.each([
  ['a mark that is never closed', 'a,b\n"1,2\n3,4\n'],
  ['a mark that closes in the middle of a field', 'a,b\n"1,2\n3,"4"\n'],
  ['words behind a closing mark', 'a,b\n"1"x,2\n3,4'],
])('%s breaks its line alone', (_, text) => {
  const [, broken, after] = [...readCsvRecords(text)]
  expect(broken).toMatchObject({ row: 2, broken: true })
  expect(after).toMatchObject({ row: 3, fields: ['3', '4'], broken: false })
})

test('a long run of marks is read in one go', () => {
  for (const piece of ['"', '""', '"a\n', '",', 'a"\n'])
    expect([...readCsvRecords(piece.repeat(200_000))].length).toBeGreaterThan(0)
})

test('law: every field that is written is read again', () => {
  const name = fc.string({ unit: fc.constantFrom('x', '"', ',', '\n', '\r', ' ', 'é') })
  fc.assert(
    fc.property(fc.array(fc.tuple(name, name), { maxLength: 6 }), (rows) => {
      const written = [['first', 'second'], ...rows]
        .map((fields) => fields.map(csvField).join(','))
        .join('\r\n')
      const guarded = rows.map((fields) =>
        fields.map((field) => (/^'*[\r\n]/.test(field) ? `'${field}` : field)),
      )
      const kept = guarded.filter((fields) => fields.some((field) => field !== ''))
      expect([...readCsvRecords(written)].slice(1).map(({ fields }) => fields)).toEqual(kept)
    }),
  )
})
