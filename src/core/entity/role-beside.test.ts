import { expect, test } from 'vitest'
import { parseText } from '../language/parse-text'
import { withRoles } from './role-beside'

test.each<[string, string | undefined]>([
  ['Anna Berg, the chief executive of Corvane, said so.', 'chief executive'],
  ['It was Anna Berg, chief strategist at Corvane.', 'chief strategist'],
  ['So said Anna Berg, a physicist in Lund.', undefined],
  ['Anna Berg, a senior economist at Corvane, left.', 'senior economist'],
  ['Its chief executive, Anna Berg, left.', 'chief executive'],
  ['The head of the Grain Board, Anna Berg, left.', 'head'],
  ['But the mayor of Lund, Anna Berg, left.', 'mayor'],
  ['In a letter to the mayor, Anna Berg wrote of it.', undefined],
  ['Anna Berg, who met the mayor, left.', undefined],
  ['Anna Berg left.', undefined],
])('%s', (text, role) => {
  const start = text.indexOf('Anna Berg')
  const finding = { start, end: start + 9, type: 'person', confidence: 0.9, reason: 'test' } as const
  expect(withRoles(parseText(text), [finding])[0]?.role).toBe(role)
})
