import { expect, test } from 'vitest'
import { maxOriginalBytes } from '@/core/article/limits'
import { largestFile } from './largest-file'

test('a file that may come in is never too large to be read', () => {
  expect(largestFile).toBe(maxOriginalBytes)
})
