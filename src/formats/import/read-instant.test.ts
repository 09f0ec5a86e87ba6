import { expect, test } from 'vitest'
import { readInstant } from './read-instant'

test.each([
  [1_728_576_752, Date.UTC(2024, 9, 10, 16, 12, 32)],
  ['1728576752', Date.UTC(2024, 9, 10, 16, 12, 32)],
  [1_728_576_752_123, 1_728_576_752_123],
  ['2024-10-29T16:30:11.5+0100', Date.UTC(2024, 9, 29, 15, 30, 11, 500)],
  ['2024-05-01 10:00:00+00:00', Date.UTC(2024, 4, 1, 10)],
  ['2024-10-29T16:30:11.000000-02:30', Date.UTC(2024, 9, 29, 19, 0, 11)],
  ['2015-09-09 11:10:32 UTC', Date.UTC(2015, 8, 9, 11, 10, 32)],
  ['20240129T203941Z', Date.UTC(2024, 0, 29, 20, 39, 41)],
  ['2024/10/30/09:00:00', Date.UTC(2024, 9, 30, 9)],
  ['2024-02-29', Date.UTC(2024, 1, 29)],
  ['19691006T084413Z', Date.UTC(1969, 9, 6, 8, 44, 13)],
])('%s', (written, instant) => {
  expect(readInstant(written)).toBe(instant)
})

test.each([
  0,
  -1,
  '0',
  '-1',
  99_999_999_999_999,
  1e30,
  Number.NaN,
  '',
  'yesterday',
  '2023-02-29',
  '2024-13-01',
  null,
  {},
])('%s is none', (written) => {
  expect(readInstant(written)).toBeNull()
})
