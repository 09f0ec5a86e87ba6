import { expect, test } from 'vitest'
import { quotesOf } from './quotes-of.fixture'

test.each<[string, string, string]>([
  ['a pronoun after its own name', 'Anna Berg says she called the plan “a disgrace to us”.', 'Anna Berg'],
  ['what somebody called', 'Anna Berg closed what she called “a disgrace to us”.', 'Anna Berg'],
  ['a contraction', 'Anna Berg was in Oslo. She’s calling the plan “a disgrace to us”.', 'Anna Berg'],
  ['an aside', 'Anna Berg commented on it — which Jon Lee noted at once — “It is over for us.”', 'Anna Berg'],
  [
    'a name after its description',
    'The plan’s author, Anna Berg, called it “a disgrace to us”.',
    'Anna Berg',
  ],
  ['somebody of somebody', 'Anna Berg’s lawyer called the plan “a disgrace to us”.', '?'],
  [
    'the object of a second verb',
    'Anna Berg called Jon Lee “a fine leader of men” but described his ways as “a disgrace to us”.',
    'Anna Berg',
  ],
  ['a clause with "as"', '“It is over for us,” as Anna Berg put it.', 'Anna Berg'],
  ['a clause with "before"', 'Jon Lee left before Anna Berg said, “It is over for us.”', 'Anna Berg'],
  ['a verb behind "but"', 'Anna Berg did not name Jon Lee, but said, “It is over for us.”', 'Anna Berg'],
  [
    'who issued a note',
    'At the end of the day, Anna Berg issued a statement calling it “a disgrace to us”.',
    'Anna Berg',
  ],
  ['a note of another', 'At the end of the day, Jon Lee had a letter calling it “a disgrace to us”.', '?'],
  ['one of many', 'One of the children said, “It is over for us.”', '?'],
  [
    'a place before a participle',
    'In Oslo, Norway, Anna Berg went after Jon Lee, calling him “a disgrace to us”.',
    'Anna Berg',
  ],
  [
    'a long description',
    '“It is over for us,” Anna Berg, the leader of the party of the north and one of the authors of the plan, said.',
    'Anna Berg',
  ],
])('%s', (_, text, speaker) => {
  expect(new Set(quotesOf(text).map((quote) => quote.split(' ← ')[1]))).toEqual(new Set([speaker]))
})
