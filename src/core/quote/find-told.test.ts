import { expect, test } from 'vitest'
import { quotesOf } from './quotes-of.fixture'

test.each<[string, string[]]>([
  ['Anna Berg said that the club would not be back.', ['the club would not be back ← Anna Berg']],
  ['Anna Berg said the club would not be back.', ['the club would not be back ← Anna Berg']],
  ['Anna Berg told the press on Monday that the club would be shut.', ['the club would be shut ← Anna Berg']],
  ['Anna Berg told reporters the club would be shut.', ['the club would be shut ← Anna Berg']],
  [
    'Anna Berg said the club was shut and that the money was gone.',
    ['the club was shut … the money was gone ← Anna Berg'],
  ],
  ['“It is over,” Anna Berg said, adding that the money was gone.', ['the money was gone ← Anna Berg']],
  ['OSLO — Anna Berg said that the club was shut.', ['the club was shut ← Anna Berg']],
])('the cue first: %s', (text, expected) => {
  expect(quotesOf(text, ['indirect'])).toEqual(expected)
})

test.each<[string, string[]]>([
  ['The club would not be back, Anna Berg said.', ['The club would not be back ← Anna Berg']],
  [
    'The club would not be back, said Anna Berg, the mayor of Lund.',
    ['The club would not be back ← Anna Berg'],
  ],
  ['The club would be shut, Anna Berg told a committee on Monday.', ['The club would be shut ← Anna Berg']],
  ['The club, Anna Berg said, would be shut in May.', ['The club would be shut in May ← Anna Berg']],
])('the cue last: %s', (text, expected) => {
  expect(quotesOf(text, ['indirect']).map((quote) => quote.replace(' … ', ' '))).toEqual(expected)
})

test.each<[string, string[]]>([
  ['According to Anna Berg, the club is to be shut.', ['the club is to be shut ← Anna Berg']],
  ['The club is to be shut in May, according to Anna Berg.', ['The club is to be shut in May ← Anna Berg']],
  [
    'Anna Berg was in Oslo. According to her, the club is to be shut.',
    ['the club is to be shut ← Anna Berg'],
  ],
])('according to: %s', (text, expected) => {
  expect(quotesOf(text, ['indirect'])).toEqual(expected)
})

test.each([
  'Anna Berg said it.',
  'Anna Berg said on Monday.',
  'The club was shut by Anna Berg in the end of the year.',
  'Anna Berg said, pouring tea that could tar a boat.',
  'Anna Berg said when the list was drawn up.',
  'Anna Berg said that the club was “all over”.',
])('nothing is told in: %s', (text) => {
  expect(quotesOf(text, ['indirect'])).toEqual([])
})
