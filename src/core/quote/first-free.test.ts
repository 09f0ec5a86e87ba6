import { expect, test } from 'vitest'
import { quotesOf } from './quotes-of.fixture'

test.each<[string, string, string]>([
  ['a clause with "when"', 'When Jon Lee left, Anna Berg released a note: “It is over for us.”', 'Anna Berg'],
  ['a participle', 'Thanking Jon Lee for all, Anna Berg went on, saying, “It is over for us.”', 'Anna Berg'],
  ['"after" and a participle', 'After meeting Jon Lee, Anna Berg smiled, saying, “It is over.”', 'Anna Berg'],
  ['no clause of its own', 'Anna Berg was kind to Jon Lee, adding, “It is over for us.”', 'Anna Berg'],
  ['nobody behind it', 'As Anna Berg put it: “It is over for us.”', 'Anna Berg'],
  [
    'the agency of a dateline',
    'OSLO, Dec. 8 (UPI) — In a talk, his aide met the press, saying: “It is over.”',
    '?',
  ],
])('who a sentence is about: %s', (_, text, speaker) => {
  expect(quotesOf(text).map((quote) => quote.split(' ← ')[1])).toEqual([speaker])
})
