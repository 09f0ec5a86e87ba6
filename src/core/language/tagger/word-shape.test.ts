import { expect, test } from 'vitest'
import { wordShape } from './word-shape'

test.each([
  ['McDonald', 'XxXx'],
  ['UN', 'Xs'],
  ['A', 'X1'],
  ['covid-19', 'x-d'],
  ['Élysée', 'Xx'],
  ['Al-Shabaab', 'Xx-Xx'],
  ['$', '$1'],
])('%s → %s', (word, shape) => {
  expect(wordShape(word)).toBe(shape)
})
