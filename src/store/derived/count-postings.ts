import type { Posting } from '@/core/entity/posting'

/** What a transaction adds to the tally of one key, and takes from it. */
export interface TallyChange {
  readonly type: Posting['type']
  readonly name: string
  mentions: number
  quotes: number
  items: number
  /** The latest day among the postings that came; '' for none. */
  seen: string
  /** The latest day among those that went; '' for none. */
  lostSeen: string
}

export type TallyChanges = Map<string, TallyChange>

/** Adds (`sign` 1) or takes away (-1) what these postings count. */
export function countPostings(changes: TallyChanges, postings: readonly Posting[], sign: 1 | -1): void {
  for (const { key, type, name, mentions, quotes, seen } of postings) {
    const change = changes.get(key) ?? {
      type,
      name,
      mentions: 0,
      quotes: 0,
      items: 0,
      seen: '',
      lostSeen: '',
    }
    change.mentions += sign * mentions
    change.quotes += sign * quotes
    change.items += sign
    const part = sign < 0 ? 'lostSeen' : 'seen'
    if (seen > change[part]) change[part] = seen
    changes.set(key, change)
  }
}
