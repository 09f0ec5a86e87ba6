import { expect, test } from 'vitest'
import { datePdf } from './date-pdf'

const pdf = (made: string, changed: string) =>
  Buffer.from(
    `%PDF-1.4\n%\u00d3\u00eb\n1 0 obj\n<</Title (/CreationDate \\(D:20010101000000+00'00'\\))\n/CreationDate (D:${made})\n/ModDate (D:${changed})>>\nendobj\n`,
    'latin1',
  )

test('a PDF says that it was made when it was asked for, every other byte at its place', () => {
  const at = Date.UTC(2021, 1, 17, 9, 8, 7, 999)
  const dated = datePdf(pdf("20261129050101+02'00'", "20261129050102+00'00'"), at)
  expect(Buffer.from(dated)).toEqual(pdf("20210217090807+00'00'", "20210217090807+00'00'"))
})

test('what has no date stays as it is', () => {
  const bytes = Buffer.from('%PDF-1.4\n\u00ff\u0000', 'latin1')
  expect(Buffer.from(datePdf(bytes, 0))).toEqual(bytes)
})
