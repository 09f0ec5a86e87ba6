import type { LoadOutcome } from '@/core/index/search-index'
import type { IndexCacheRow } from '../archive-database'
import { fromCached } from '../cached-bytes'

/** An index that was loaded before it was known whether it is the one. */
export interface LoadedAhead {
  /** As the row says whose bytes it was. */
  readonly upTo: number
  readonly length: number
  /** With the checksum of all. */
  readonly beginning: Uint8Array
  readonly outcome: LoadOutcome
}

/** Magic, format and checksum. */
const beginningBytes = 12

export function aheadOf(upTo: number, bytes: Uint8Array, outcome: LoadOutcome): LoadedAhead {
  return { upTo, length: bytes.length, beginning: bytes.slice(0, beginningBytes), outcome }
}

/** Whether what was loaded ahead is what this row holds. */
export async function isSameMain(ahead: LoadedAhead, { upTo, bytes }: IndexCacheRow): Promise<boolean> {
  const length = bytes instanceof Blob ? bytes.size : bytes.length
  if (ahead.upTo !== upTo || ahead.length !== length) return false
  const beginning = await fromCached(bytes.slice(0, beginningBytes))
  return beginning?.every((byte, at) => byte === ahead.beginning[at]) === true
}
