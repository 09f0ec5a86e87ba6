import { expect, test } from 'vitest'
import { quotesOf } from './quotes-of.fixture'

test.each<[string, string[]]>([
  ['“It is over,” said Anna Berg.', ['“It is over,” ← Anna Berg']],
  ['“It is over,” Anna Berg said on Monday.', ['“It is over,” ← Anna Berg']],
  ['"It is over," said the mayor of Lund, Anna Berg.', ['"It is over," ← Anna Berg']],
  ['“It is over,” said Swedish Prime Minister Anna Berg.', ['“It is over,” ← Anna Berg']],
  ['“It is over,” Anna Berg, a lawyer for Jon Lee, told the court.', ['“It is over,” ← Anna Berg']],
  ['Jon Lee left. “Is it over?” Anna Berg demanded.', ['“Is it over?” ← Anna Berg']],
  ['Anna Berg was there. “It is over,” the 46-year-old said.', ['“It is over,” ← ?']],
  ['“It is over for us,” saying the mayor of Lund.', ['“It is over for us,” ← ?']],
  ['“Is it over?” Anna Berg asked.', ['“Is it over?” ← Anna Berg']],
  ['“It is over,” Anna Berg told Jon Lee.', ['“It is over,” ← Anna Berg']],
  ['“It is over,” Sen. Anna Berg (D-Mo.) said.', ['“It is over,” ← Anna Berg']],
  ['“It is over,” said a man in the crowd of Anna Berg.', ['“It is over,” ← ?']],
  [
    'Anna Berg sat. “It is all over now, my friends,” when Jon Lee called him, was heard.',
    ['“It is all over now, my friends,” ← ?'],
  ],
  [
    'Jon Lee was there. “It is over,” Anna Berg said, “and it is done.”',
    ['“It is over,” … “and it is done.” ← Anna Berg'],
  ],
])('%s', (text, expected) => {
  expect(quotesOf(text)).toEqual(expected)
})
