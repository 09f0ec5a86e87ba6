import { expect, test } from 'vitest'
import { personName } from './person-name'

test.each([
  ['Anna Berg', 'Anna Berg'],
  ['Massachusetts Sen. Anna Berg', 'Anna Berg'],
  ['Retired Lt. Gen. Anna Berg', 'Anna Berg'],
  ['Prime Minister Anna Berg', 'Anna Berg'],
  ['Minister Berg', 'Minister Berg'],
  ['Queen Anna Sofia', 'Queen Anna Sofia'],
  ['D. B. Anna Berg', 'D. B. Anna Berg'],
])('%s: %s', (name, expected) => {
  expect(personName(name)).toBe(expected)
})
