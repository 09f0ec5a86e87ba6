import { expect, test } from 'vitest'
import { trimSpan } from './trim-span'

test.each([
  [
    { start: 0, end: 9 },
    { start: 1, end: 9 },
  ],
  [
    { start: 1, end: 5 },
    { start: 1, end: 4 },
  ],
  [{ start: 4, end: 6 }, null],
  [{ start: 6, end: 6 }, null],
  [
    { start: -3, end: 99 },
    { start: 1, end: 9 },
  ],
])('%j', (span, expected) => {
  expect(trimSpan(' one\n\ntwo', span)).toEqual(expected)
})
