import { expect, test } from 'vitest'
import { organisationNames } from './organisation-names'

test.each<[string, string[], string, string | undefined]>([
  ['an acronym', ['World River Council', 'WRC'], 'WRC', 'World River Council'],
  ['an acronym of all words', ['Bank of the North', 'BOTN', 'BON'], 'BON', 'Bank of the North'],
  ['an acronym with full stops', ['United Nations', 'U.N.'], 'U.N.', 'United Nations'],
  ['an acronym of nobody', ['World River Council', 'NRC'], 'NRC', 'NRC'],
  [
    'another spelling',
    ['Labour Organisation', 'Labor Organization'],
    'Labor Organization',
    'Labour Organisation',
  ],
  ['a legal form', ['Corvane', 'Corvane, Inc.'], 'Corvane, Inc.', 'Corvane'],
  ['the first word', ['Corvane Systems', 'Corvane'], 'Corvane', 'Corvane Systems'],
  ['the last word', ['Selby Rovers', 'Rovers'], 'Rovers', 'Selby Rovers'],
  ['a word of two', ['Corvane Systems', 'Corvane Bank', 'Corvane'], 'Corvane', 'Corvane'],
  ['a word of many', ['Ministry of Health', 'Ministry'], 'Ministry', 'Ministry'],
])('%s', (_, written, form, name) => {
  expect(organisationNames(written).get(form)).toBe(name)
})
