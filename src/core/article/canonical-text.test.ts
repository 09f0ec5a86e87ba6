import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalText } from './canonical-text'

test.each([
  ['line ends', 'one\r\ntwo\rthree\u2028four\u2029five', 'one\ntwo\nthree\nfour\nfive'],
  ['trailing spaces', 'one  \ntwo\t\u00a0\n', 'one\ntwo'],
  ['blank lines', 'one\n \n\n\t\ntwo\n\nthree', 'one\n\ntwo\n\nthree'],
  ['white space around', ' \n date 2021-02-17 India \n\n', 'date 2021-02-17 India'],
  ['composed letters', 're\u0301sume\u0301', 'r\u00e9sum\u00e9'],
  ['control characters', 'a\0b\u0007c\u009fd\te', 'abcd\te'],
  ['the byte order mark', '\ufeffone\ufefftwo', 'onetwo'],
  ['lone surrogates', 'a\ud83db\ude00c', 'a\ufffdb\ufffdc'],
  ['pairs stay', '😀', '😀'],
  ['indents stay inside', 'one\n  two', 'one\n  two'],
  ['only white space', ' \n\t ', ''],
])('%s', (_, raw, expected) => {
  expect(canonicalText(raw)).toBe(expected)
})

const pieces = [
  'a',
  'Z',
  ' ',
  '\n',
  '\r',
  '\t',
  '\0',
  '\u00a0',
  '\u0301',
  '\ufeff',
  '\ud83d',
  '\ude00',
  '\u2028',
  '\u1100',
  '\u1161',
  '\u0f71',
  '\u0f72',
  '.',
]
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join('')),
)

test('is idempotent and keeps its promises on any text', () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      const text = canonicalText(raw)
      expect(canonicalText(text)).toBe(text)
      expect(text).toBe(text.normalize('NFC'))
      expect(text).not.toMatch(/[^\S\n]\n|\n{3}|[\r\0]|\p{Cs}/u)
      expect(text).toBe(text.trim())
    }),
    { numRuns: 500 },
  )
})

test('keeps every letter', () => {
  const safe = fc.array(fc.constantFrom('a', 'Z', 'é', '😀', ' ', '\n', '\r', '\t', '\0', '\ufeff', '.'))
  fc.assert(
    fc.property(safe, (parts) => {
      const raw = parts.join('')
      const letters = (text: string) => text.replace(/[\s\0\ufeff]/g, '')
      expect(letters(canonicalText(raw))).toBe(letters(raw))
    }),
  )
})
