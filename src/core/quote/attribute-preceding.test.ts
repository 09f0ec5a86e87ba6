import { expect, test } from 'vitest'
import { quotesOf } from './quotes-of.fixture'

const quote = '“It was over for all of us.”'

test.each<[string, string, string[]]>([
  ['the subject of the sentence before', `Anna Berg was not amused. ${quote}`, [`${quote} ← Anna Berg`]],
  ['told words before', `The club would be shut, Anna Berg said. ${quote}`, [`${quote} ← Anna Berg`]],
  ['the paragraph before', `Anna Berg was not amused by the plan.\n\n${quote}`, [`${quote} ← Anna Berg`]],
  [
    'a nearer person than the last speaker',
    `“It is so,” said Jon Lee. Anna Berg was not amused. ${quote}`,
    ['“It is so,” ← Jon Lee', `${quote} ← Anna Berg`],
  ],
  ['nobody', `The rain was cold in the end. ${quote}`, [`${quote} ← ?`]],
])('%s', (_, text, expected) => {
  expect(quotesOf(text)).toEqual(expected)
})
