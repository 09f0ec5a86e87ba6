import { maxOriginalBytes } from '@/core/article/limits'

/** Of a page, and of a picture of it, bytes. */
export const largestPage = maxOriginalBytes
export const largestPart = 5_000_000
/** A block has the head of HTTP too. */
export const largestBlock = largestPage + 262_144
