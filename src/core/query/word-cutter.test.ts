import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenise } from './tokenise'
import { createWordCutter } from './word-cutter'

const cutter = createWordCutter()

function cut(text: string): string[] {
  const book = cutter()
  return Array.from(book.cut(text), (word) => book.term(word))
}

test('cuts every text as the tokeniser does', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ' ',
      '\n',
      '. ',
      'U.S.',
      'l’homme',
      'Roe’s',
      '中国人',
      'NATO加盟',
      'ß',
      'é',
      '\u200b',
      '\t',
      'İ',
      'Σ',
      '’s',
      "'S",
      "l'",
      '1.5',
      '.',
      "'",
      'covid-19',
      '1,250,000',
      ',000',
      '5\u00a0000',
      '\u202f250',
      'one,two',
    ),
    fc.string({
      unit: fc.constantFrom('a', 'B', 'L', '1', '.', "'", '-', ',', 'é', '\u0301', 'I'),
      maxLength: 8,
    }),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('')
      expect(cut(text)).toEqual(tokenise(text).map(({ term }) => term))
    }),
    { numRuns: 500 },
  )
})

test('words of one hash are kept apart', () => {
  // Known collisions of FNV-1a in 32 bits.
  const words = ['costarring', 'liquid', 'declinate', 'macallums', 'altarage', 'zinke']
  expect(cut(words.join(' '))).toEqual(words)
  expect(cut(words.toReversed().join('\n'))).toEqual(words.toReversed())
})

test('a book that has grown many times knows each piece by the number that it had', () => {
  const book = createWordCutter()()
  const text = Array.from({ length: 20_000 }, (_, place) => `word${String(place * 7)}’s`).join(' ')
  const words = book.cut(text)
  expect(Array.from(words.slice(0, 3), (word) => book.term(word))).toEqual(['word0', 'word7', 'word14'])
  expect(new Set(words).size).toBe(20_000)
  expect(book.cut(text)).toEqual(words)
  expect(book.size).toBe(20_000)
})
