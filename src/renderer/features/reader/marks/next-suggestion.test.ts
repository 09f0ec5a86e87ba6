import { expect, test } from 'vitest'
import { entityMark, quoteMark } from './marks.fixture'
import { nextSuggestion } from './next-suggestion'

const said = quoteMark(5, 30, 'Ann Lee')
const lee = entityMark(10, 13, 'Ann Lee')
const hale = entityMark(40, 49, 'Port Hale', { type: 'place', status: 'confirmed' })
const again = entityMark(60, 63, 'Ann Lee')
const marks = [said, lee, hale, again]

test('what is decided already is passed over, and after the last one the first comes', () => {
  expect(nextSuggestion(marks, said, [said])).toBe(lee)
  expect(nextSuggestion(marks, lee, [lee])).toBe(again)
  expect(nextSuggestion(marks, again, [again])).toBe(said)
})

test('what is decided together with the mark is passed over', () => {
  expect(nextSuggestion(marks, lee, [lee, again])).toBe(said)
})

test('there is none after the last suggestion', () => {
  expect(nextSuggestion([hale, lee], lee, [lee])).toBeNull()
  expect(nextSuggestion([hale], lee, [lee])).toBeNull()
})

test('a mark that is there no more is gone on from at the beginning', () => {
  expect(nextSuggestion([said, hale], lee, [lee])).toBe(said)
})
