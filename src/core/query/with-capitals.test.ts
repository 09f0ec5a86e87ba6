import { expect, test } from 'vitest'
import { parseQuery } from './parse-query'
import { withCapitals } from './with-capitals'

test.each([
  ['money or office', 'money OR office'],
  ['cats not dogs ', 'cats NOT dogs '],
  ['(quay or ferry) and Not title:(dawn Or dusk)', '(quay OR ferry) AND NOT title:(dawn OR dusk)'],
  ['tag:sea or "war and peace"', 'tag:sea OR "war and peace"'],
])('%s may mean %s', (query, meant) => {
  expect(withCapitals(query)).toBe(meant)
  expect(parseQuery(meant).notices).toEqual([])
})

test.each([
  '',
  'money OR office',
  '"war and peace"',
  'or money',
  'money or',
  '(or money)',
  'money (or)',
  'title: or money',
  'money -or office',
  'money or* office',
  'money title:or office',
  'money "or" office',
  'orchard nothing',
])('%s has no word that would be an operator', (query) => {
  expect(withCapitals(query)).toBeNull()
})
