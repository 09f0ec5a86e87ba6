import { expect, test } from 'vitest'
import { quotesOf } from './quotes-of.fixture'

test.each([
  'Anna Berg will give a speech on ’India-Russia relations’ at the academy.',
  'Anna Berg was in the film “The Long Road” for a day.',
  'The so-called “experts” were there with Anna Berg.',
  'Anna Berg said that she had read the book “War and Peace” in the week of the talks.',
  'The band was called “The Tigers” at the time, and that was that.',
])('not said: %s', (text) => {
  expect(quotesOf(text)).toEqual([])
})

test('one word is said where a cue is beside it', () => {
  expect(quotesOf('Anna Berg called it “unfair” and left the hall.')).toEqual(['“unfair” ← Anna Berg'])
})
