import { expect, test } from 'vitest'
import { quotesOf } from './quotes-of.fixture'

test.each<[string, string[]]>([
  ['Anna Berg said that the club would not be back.', ['the club would not be back ← Anna Berg']],
  ['Anna Berg told the press on Monday that the club would be shut.', ['the club would be shut ← Anna Berg']],
  ['The club would not be back, Anna Berg said.', ['The club would not be back ← Anna Berg']],
  ['According to Anna Berg, the club is to be shut.', ['the club is to be shut ← Anna Berg']],
  ['The club is to be shut in May, according to Anna Berg.', ['The club is to be shut in May ← Anna Berg']],
  ['Anna Berg said it.', []],
  ['The club was shut by Anna Berg in the end of the year.', []],
])('%s', (text, expected) => {
  expect(quotesOf(text, ['indirect'])).toEqual(expected)
})
