import { expect, test } from 'vitest'
import { timeLeft } from './time-left'

test.each([
  [0, 100, 0, ''],
  [4, 100, 1000, ''],
  [5, 100, 1000, 'Less than a minute left, 5 a second.'],
  [10, 2000, 3000, 'About 10 minutes left, 3.3 a second.'],
  [10, 110, 6000, 'About 1 minute left, 1.7 a second.'],
])('%d of %d after %d ms: %s', (done, of, elapsed, words) => {
  expect(timeLeft(done, of, elapsed)).toBe(words)
})
