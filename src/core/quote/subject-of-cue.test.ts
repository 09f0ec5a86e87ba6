import { expect, test } from 'vitest'
import { analyse } from '../language/fixtures/analyse'
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
  ['a noun in -ly', 'The family called it “a disgrace to us” and left Anna Berg.', '?'],
  ['the pronoun of the clause', 'When Anna Berg spoke of it, I laughed and said, “It is over.”', '?'],
  [
    'a share of many',
    'Only 52 percent of voters agreed that Anna Berg is in “good health for the job”.',
    '?',
  ],
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

test.each([
  ['Only 52 percent of voters agreed that she is in “good health for the job”.', '52 percent of voters'],
  ['Anna Berg, who said that it was “all over for us”, left.', 'Anna Berg, who'],
])('the source of %s', (text, source) => {
  const { quotes } = analyse({ text, title: '', published: '', dictionary: [] })
  const found = quotes.find(({ kind }) => kind === 'mixed')?.source
  expect(text.slice(found?.start, found?.end)).toBe(source)
})
