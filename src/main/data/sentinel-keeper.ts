import type { ArchiveState } from '@/contract/bridge'
import { sentinelText, type Sentinel } from './sentinel'

export interface SentinelKeeper {
  /** What was remembered of the archive when the app started, and since. */
  readonly remembered: () => ArchiveState | null
  /** Resolves when it is on the disk. Of several that wait, only the latest is written. */
  readonly remember: (archive: ArchiveState) => Promise<void>
  /** Has a window told of the archive since the app started? */
  readonly isFresh: () => boolean
  readonly isSettled: () => boolean
  /** Resolves when nothing waits to be written any more. Never rejects. */
  readonly settled: () => Promise<void>
}

/** @param write writes the file whole, as `writeWhole` does */
export function sentinelKeeper(start: Sentinel, write: (content: string) => Promise<void>): SentinelKeeper {
  let current = start
  let written = start
  let last: Promise<void> = Promise.resolve()
  let waiting = 0
  let fresh = false

  const writeLatest = async (): Promise<void> => {
    const next = current
    if (next === written) return
    await write(sentinelText(next))
    written = next
  }

  return {
    remembered: () => current.archive,
    remember: (archive) => {
      current = { ...current, archive }
      fresh = true
      // One after the other, also behind one that failed.
      waiting += 1
      last = last
        .catch(() => undefined)
        .then(writeLatest)
        .finally(() => (waiting -= 1))
      return last
    },
    isFresh: () => fresh,
    isSettled: () => waiting === 0,
    settled: () => last.catch(() => undefined),
  }
}
