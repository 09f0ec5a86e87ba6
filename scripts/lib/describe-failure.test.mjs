import { expect, test } from 'vitest'
import { describeFailure } from './describe-failure.mjs'

test('the title and what the tool said, without its colours', () => {
  expect(describeFailure('a.test.ts › adds', ['\u001b[31mexpected 2\u001b[39m\nto be 3\n'])).toBe(
    '✗ a.test.ts › adds\n    expected 2\n    to be 3',
  )
})

test('of a long message the beginning, and how much more there is', () => {
  const text = describeFailure('a', [Array.from({ length: 50 }, (_, at) => `line ${at}`).join('\n')])
  expect(text).toContain('line 29')
  expect(text).not.toContain('line 30')
  expect(text).toContain('… 20 lines more')
})
