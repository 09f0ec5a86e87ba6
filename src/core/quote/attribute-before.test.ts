import { expect, test } from 'vitest'
import { quotesOf } from './quotes-of.fixture'

test.each<[string, string[]]>([
  ['Anna Berg said: “It is over.”', ['“It is over.” ← Anna Berg']],
  ['Anna Berg, the mayor, said that it was “all over” for the club.', ['“all over” ← Anna Berg']],
  ['Anna Berg called the plan “a disgrace to us all”.', ['“a disgrace to us all” ← Anna Berg']],
  ['The plan was called “a disgrace to us all” by Anna Berg.', ['“a disgrace to us all” ← Anna Berg']],
  ['Anna Berg told Jon Lee, “It is over.”', ['“It is over.” ← Anna Berg']],
  ['Anna Berg met Jon Lee and told him, “It is over.”', ['“It is over.” ← Anna Berg']],
  ['In a talk with Jon Lee, Anna Berg said, “It is over.”', ['“It is over.” ← Anna Berg']],
  ['A spokesman for Anna Berg said, “It is over.”', ['“It is over.” ← ?']],
  ['Anna Berg met the press, saying, “It is over.”', ['“It is over.” ← Anna Berg']],
  ['The Vice President, Anna Berg, said on Friday “It is over.”', ['“It is over.” ← Anna Berg']],
  ['Anna Berg said Jon Lee will continue to be “a man of the town”.', ['“a man of the town” ← Anna Berg']],
  ['Anna Berg says that if people think it is “all over”, they err.', ['“all over” ← Anna Berg']],
  ['Anna Berg said a few questions: “Is it all over for us?”', ['“Is it all over for us?” ← Anna Berg']],
  [
    'Anna Berg told a man who suggested that many may not vote that “this is not the first time”.',
    ['“this is not the first time” ← Anna Berg'],
  ],
  ['Anna Berg had a letter that says it was “all over for us”.', ['“all over for us” ← ?']],
  ['Anna Berg compared Jon Lee to a man who is “out of his depth”.', ['“out of his depth” ← Anna Berg']],
  ['Said Berg: “It is over for all of us in the town.”', ['“It is over for all of us in the town.” ← Berg']],
  ['Anna Berg scolded Jon Lee: “It is over,” she said.', ['“It is over,” ← Anna Berg']],
  [
    'Anna Berg went on:\n\n“It is over, and it will not be back.”',
    ['“It is over, and it will not be back.” ← Anna Berg'],
  ],
])('%s', (text, expected) => {
  expect(quotesOf(text)).toEqual(expected)
})
