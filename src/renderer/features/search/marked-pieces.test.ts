import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markedPieces } from './marked-pieces'

const shown = (text: string, marks: [number, number][]) =>
  markedPieces(
    text,
    marks.map(([start, end]) => ({ start, end })),
  )
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('|')

test.each<[string, [number, number][], string]>([
  ['a bridge opens', [[2, 8]], 'a |[bridge]| opens'],
  ['a bridge opens', [], 'a bridge opens'],
  ['bridge', [[0, 6]], '[bridge]'],
  [
    'a bridge opens',
    [
      [9, 14],
      [2, 8],
    ],
    'a |[bridge]| |[opens]',
  ],
  [
    'abcdef',
    [
      [1, 4],
      [2, 5],
    ],
    'a|[bcd]|[e]|f',
  ],
  [
    'short',
    [
      [3, 90],
      [200, 210],
    ],
    'sho|[rt]',
  ],
  ['', [[0, 4]], ''],
])('%s %j', (text, marks, expected) => {
  expect(shown(text, marks)).toBe(expected)
})

test('the pieces are always the whole text', () => {
  const marks = fc.array(fc.record({ start: fc.nat(60), end: fc.nat(60) }))
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), marks, (text, spans) => {
      const pieces = markedPieces(text, spans)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      expect(pieces.every((piece) => piece.text !== '')).toBe(true)
    }),
  )
})
