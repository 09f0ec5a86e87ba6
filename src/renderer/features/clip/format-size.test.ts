import { expect, test } from 'vitest'
import { formatSize } from './format-size'

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1500, '1.5 kB'],
  [20_971_520, '21 MB'],
  [2_340_000_000, '2.3 GB'],
])('%i bytes are shown as %s', (bytes, shown) => {
  expect(formatSize(bytes, 'en')).toBe(shown)
})
