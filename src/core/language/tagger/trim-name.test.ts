import { expect, test } from 'vitest'
import { tokenise } from '../tokenise'
import type { TagType } from './tag-set'
import { trimName } from './trim-name'

test.each<[TagType, string, string]>([
  ['PER', 'President Vladimir Putin', 'Vladimir Putin'],
  ['PER', 'Prime Minister Anna Berg', 'Anna Berg'],
  ['PER', 'Dr. S. K. Rao', 'S. K. Rao'],
  ['PER', 'Gov. Lee', 'Lee'],
  ['PER', 'Judge', 'Judge'],
  ['LOC', 'the United States', 'United States'],
  ['LOC', 'The Hague', 'The Hague'],
  ['LOC', 'The Netherlands', 'Netherlands'],
  ['ORG', 'the Ministry of Health', 'Ministry of Health'],
  ['ORG', 'The Guardian', 'The Guardian'],
  ['ORG', 'Reuters on Monday', 'Reuters'],
  ['LOC', 'Oslo Tuesday', 'Oslo'],
])('%s “%s” is %s', (type, text, name) => {
  const tokens = tokenise(text, { start: 0, end: text.length })
  const [first, last] = trimName(tokens, 0, tokens.length - 1, type)
  expect(text.slice(tokens[first]!.start, tokens[last]!.end)).toBe(name)
})
