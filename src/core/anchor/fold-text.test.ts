import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText } from './fold-text'
import { foldedOffset } from './folded-offset'
import { unfoldedSpan } from './unfolded-span'
import { wholeCharacters } from './whole-characters'

test.each([
  ['“Yes,” he said — twice…', '"Yes," he said - twice...'],
  ["'a'  --\u00a0b\n\nc ", "'a' - b c"],
  ['soft\u00adhyphen, \u200fright\u200e, \u2067isolated\u2069', 'softhyphen, right, isolated'],
  [' \u200b ', ''],
])('%j', (text, folded) => {
  expect(foldText(text).folded).toBe(folded)
})

const parts = fc.constantFrom(
  'a',
  'Bc',
  ' ',
  '\n\n',
  '…',
  '—',
  '“',
  '\u200f',
  '😀',
  'é',
  'e\u0301',
  '語',
  'ש',
)
const anyText = fc.array(parts, { maxLength: 30 }).map((list) => list.join(''))

test('offsets rise, end at the end, and lead back to the same letters', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const folded = foldText(text)
      expect(folded.offsets).toHaveLength(folded.folded.length + 1)
      expect(folded.offsets.at(-1)).toBe(text.length)
      for (let i = 0; i < folded.folded.length; i += 1) {
        const offset = folded.offsets[i] ?? -1
        expect(offset).toBeGreaterThanOrEqual(folded.offsets[i - 1] ?? 0)
        const span = unfoldedSpan(folded, { start: i, end: i + 1 })
        expect(foldText(`x${text.slice(span.start, span.end)}x`).folded).toContain(folded.folded[i])
        expect(foldedOffset(folded, offset)).toBeLessThanOrEqual(i)
      }
    }),
  )
})

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { folded } = foldText(text)
      expect(foldText(folded).folded).toBe(folded)
    }),
  )
})

test('a span is made wider to whole characters', () => {
  const text = 'a😀 cafe\u0301s'
  expect(wholeCharacters(text, { start: 2, end: 3 })).toEqual({ start: 1, end: 3 })
  expect(wholeCharacters(text, { start: 0, end: 2 })).toEqual({ start: 0, end: 3 })
  expect(wholeCharacters(text, { start: 4, end: 8 })).toEqual({ start: 4, end: 9 })
  expect(wholeCharacters(text, { start: 8, end: 10 })).toEqual({ start: 7, end: 10 })
})
