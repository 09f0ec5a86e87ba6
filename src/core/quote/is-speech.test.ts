import { expect, test } from 'vitest'
import { quotesOf } from './quotes-of.fixture'

test.each([
  'Anna Berg will give a speech on ’India-Russia relations’ at the academy.',
  'Anna Berg was in the film “The Long Road” for a day.',
  'The so-called “experts” were there with Anna Berg.',
  'Anna Berg said that she had read the book “War and Peace” in the week of the talks.',
  'Anna Berg was the guest of CNN’s “State of the Town,” a show on Sundays, and said no.',
  'In the town hall, Anna Berg said no to a “Fair Towns Forum” in the autumn of the year.',
  'Anna Berg said: “(CROSSTALK.)”',
  'The band was called “The Tigers” at the time, and that was that.',
])('not said: %s', (text) => {
  expect(quotesOf(text)).toEqual([])
})

test('a name in quotation marks keeps nobody from what is said behind it', () => {
  const text = 'Anna Berg told CNN’s “Morning Town” on Friday that “who did it” is not known.'
  expect(quotesOf(text)).toEqual(['“who did it” ← Anna Berg'])
})

test('capitals are said where somebody calls something so', () => {
  expect(quotesOf('In the end, Anna Berg called it the “Big Bad Plan” of the town.')).toEqual([
    '“Big Bad Plan” ← Anna Berg',
  ])
})

test('one word is said where a cue is beside it', () => {
  expect(quotesOf('Anna Berg called it “unfair” and left the hall.')).toEqual(['“unfair” ← Anna Berg'])
})
