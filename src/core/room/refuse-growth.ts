import { formatBytes } from './format-bytes'
import type { RoomFacts } from './room-facts'
import { archiveReserve, growthFactor } from './room-limits'

/**
 * Why the archive may not grow by so many bytes now, in words for a person; '' where it may. Early, since a disk that is
 * full to its last byte endangers what is there already.
 */
export function refuseGrowth({ data, quotaLeft }: RoomFacts, bytes: number): string {
  if (data.problem === 'read-only') return 'The disk of your archive can only be read now.'
  if (data.problem === 'not-allowed') return 'This account is not allowed to write into the data folder.'
  const needed = archiveReserve + growthFactor * bytes
  if (data.free !== null && data.free < needed)
    return `The disk is almost full: ${formatBytes(data.free)} are free, and ${formatBytes(needed)} are needed, so that what you have stays safe.`
  if (quotaLeft !== null && quotaLeft < needed)
    return `The browser engine lets the archive grow by ${formatBytes(quotaLeft)} only, and ${formatBytes(needed)} are needed. More room on the disk helps.`
  return ''
}
