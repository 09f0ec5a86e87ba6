import type { Diff } from '@/core/history/diff'

/** So many of the last commits are remembered. */
const most = 20
/** Items of a commit that is remembered: of large ones memory would hold what history has. */
const mostItems = 200

/** What this window committed lately of states and tags of items, so that who follows its commits need not read it from history. */
export interface RecentDiffs {
  readonly note: (seq: number, diff: Diff) => void
  /** What was committed after one place in history up to and with another; null where not all of it came from here. */
  readonly since: (after: number, upTo: number) => readonly Diff[] | null
}

export function createRecentDiffs(): RecentDiffs {
  const known = new Map<number, Diff>()
  return {
    note: (seq, diff) => {
      if ((diff.items?.updated.length ?? 0) > mostItems) return
      known.set(seq, diff)
      for (const [oldest] of known) {
        if (known.size <= most) break
        known.delete(oldest)
      }
    },
    since: (after, upTo) => {
      if (after > upTo || upTo - after > most) return null
      const diffs = Array.from({ length: upTo - after }, (_, at) => known.get(after + 1 + at))
      return diffs.every((diff) => diff !== undefined) ? diffs : null
    },
  }
}
