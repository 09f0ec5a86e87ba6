import { expect, test } from 'vitest'
import { quotesOf } from './quotes-of.fixture'

test.each<[string, string, string]>([
  ['a pronoun', 'Anna Berg met the press in Oslo. “It is over,” she said.', 'Anna Berg'],
  ['a pronoun that does not fit', 'Anna Berg met the press in Oslo. “It is over,” he said.', '?'],
  ['a pronoun for the last subject', 'Jon Berg met Paul Lee in Oslo. “It is over,” he said.', 'Jon Berg'],
  ['many speak', 'Anna Berg and Jon Lee met. “It is over,” they said.', '?'],
  ['a surname', 'Anna Berg met the press. It was late. “It is over,” Berg said.', 'Anna Berg'],
  [
    'a title',
    'The foreign minister Anna Berg is in Oslo with Jon Lee. “It is over,” the Foreign Minister said.',
    'Anna Berg',
  ],
  [
    'a title after the name',
    'Anna Berg, the mayor of Lund, was there. “It is over,” the mayor said.',
    'Anna Berg',
  ],
  [
    'a title of nobody in particular',
    'The foreign minister Anna Berg is in Oslo. “It is over,” a minister said.',
    '?',
  ],
  [
    'a title of two',
    'Deputy minister Anna Berg met deputy minister Jon Lee in Oslo. “It is over,” the deputy minister said.',
    '?',
  ],
  [
    'a ministry',
    'The Ministry of Finance was shut on that day. “It is over,” the ministry said.',
    'Ministry of Finance',
  ],
])('%s: %s', (_, text, speaker) => {
  expect(quotesOf(text)).toEqual([`“It is over,” ← ${speaker}`])
})
