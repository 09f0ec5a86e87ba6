import { expect, test } from 'vitest'
import { maxOriginalBytes, maxPdfBytes } from '@/core/article/limits'
import { largestFile, largestPdf } from './largest-file'

test('a file that may come in is never too large to be read', () => {
  expect([largestFile, largestPdf]).toEqual([maxOriginalBytes, maxPdfBytes])
})
