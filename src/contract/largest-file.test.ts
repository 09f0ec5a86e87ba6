import { expect, test } from 'vitest'
import { maxOriginalBytes, maxPdfBytes } from '@/core/article/limits'
import { mostUnreadBytes } from '@/core/import/most-unread-bytes'
import { largestFile, largestPdf, largestUnread } from './largest-file'

test('a file that may come in, or be kept unread, is never too large to be read', () => {
  expect([largestFile, largestPdf, largestUnread]).toEqual([maxOriginalBytes, maxPdfBytes, mostUnreadBytes])
})
