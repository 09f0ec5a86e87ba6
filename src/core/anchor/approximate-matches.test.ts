import fc from 'fast-check'
import { expect, test } from 'vitest'
import { approximateMatches } from './approximate-matches'
import { errorRow } from './error-row'
import { textSimilarity } from './text-similarity'

/** The edit matrix as it is taught, row by row. */
function plainRow(text: string, pattern: string, freeStart: boolean): number[] {
  let row = Array.from({ length: text.length + 1 }, (_, i) => (freeStart ? 0 : i))
  for (let j = 1; j <= pattern.length; j += 1) {
    const next = [j]
    for (let i = 1; i <= text.length; i += 1) {
      const same = text[i - 1] === pattern[j - 1] ? 0 : 1
      next.push(Math.min((row[i - 1] ?? 0) + same, (row[i] ?? 0) + 1, (next[i - 1] ?? 0) + 1))
    }
    row = next
  }
  return row
}

const letters = (most: number) =>
  fc
    .array(fc.constantFrom('a', 'b', 'c', 'é', '字'), { minLength: 1, maxLength: most })
    .map((x) => x.join(''))

test('the last row of the edit matrix, also over several blocks of bits', () => {
  fc.assert(
    fc.property(letters(90), letters(90), fc.boolean(), (text, pattern, freeStart) => {
      expect([...errorRow(text, pattern, freeStart)]).toEqual(plainRow(text, pattern, freeStart))
    }),
  )
})

test('finds words with a letter wrong, missing or too much', () => {
  const text = 'the goverment said so; the governmental view; a governnent'
  const found = approximateMatches(text, 'government', 1).map(({ start, end, errors }) => [
    text.slice(start, end),
    errors,
  ])
  expect(found).toEqual([
    ['government', 0],
    ['goverment', 1],
    ['governnent', 1],
  ])
})

test('every match has the errors that it says, and none overlap', () => {
  fc.assert(
    fc.property(letters(60), letters(12), fc.nat(4), (text, pattern, most) => {
      const matches = approximateMatches(text, pattern, most)
      for (const { start, end, errors } of matches) {
        expect(errors).toBeLessThanOrEqual(most)
        expect(plainRow(text.slice(start, end), pattern, false).at(-1)).toBe(errors)
      }
      const inOrder = [...matches].sort((a, b) => a.start - b.start)
      inOrder.forEach((match, i) => {
        expect(match.start).toBeGreaterThanOrEqual(inOrder[i - 1]?.end ?? 0)
      })
      if (text.includes(pattern)) expect(matches[0]?.errors).toBe(0)
    }),
  )
})

test('similarity is 1 for the same text, 0 for none in common', () => {
  expect(textSimilarity('abc', 'abc')).toBe(1)
  expect(textSimilarity('abc', 'xyz')).toBe(0)
  expect(textSimilarity('abc', '')).toBe(0)
  expect(textSimilarity('', '')).toBe(1)
  expect(textSimilarity('abcd', 'abxd')).toBe(0.75)
})
