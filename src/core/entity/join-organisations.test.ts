import { expect, test } from 'vitest'
import { parseText } from '../language/parse-text'
import type { EntityType } from './entity'
import { namedSpans } from './fixtures/named-spans'
import { joinOrganisations } from './join-organisations'

const org = 'organisation'

test.each<[string, (readonly [EntityType, string])[], string[]]>([
  [
    'He teaches at the Diplomatic Academy of the Foreign Ministry today.',
    [
      [org, 'Diplomatic Academy'],
      [org, 'Foreign Ministry'],
    ],
    ['Diplomatic Academy of the Foreign Ministry'],
  ],
  [
    'The Law Faculty of the Norwegian University is old.',
    [
      [org, 'Law Faculty'],
      ['group', 'Norwegian'],
      [org, 'University'],
    ],
    ['Law Faculty of the Norwegian University'],
  ],
  [
    'The Harbour Guild of the City Council met.',
    [
      [org, 'Harbour Guild'],
      [org, 'City Council'],
    ],
    ['Harbour Guild', 'City Council'],
  ],
  [
    'The Law Faculty and the University met.',
    [
      [org, 'Law Faculty'],
      [org, 'University'],
    ],
    ['Law Faculty', 'University'],
  ],
  [
    'The Sea Institute of the Azores closed.',
    [
      [org, 'Sea Institute'],
      ['place', 'Azores'],
    ],
    ['Sea Institute', 'Azores'],
  ],
])('%s', (text, names, expected) => {
  const parsed = parseText(text)
  const joined = joinOrganisations(parsed, namedSpans(parsed, names))
  expect(joined.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})
