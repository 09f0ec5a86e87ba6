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
    ),
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
