import type { Diff } from './diff'

/** One committed change. Undo and redo are entries of their own, so history only ever grows. */
export interface HistoryEntry {
  /** Given by the store, ascending in the order of commits. */
  readonly seq: number
  /** ms since the epoch. */
  readonly at: number
  readonly name: string
  readonly kind: 'do' | 'undo' | 'redo'
  /** `seq` of the `do` entry that an undo or redo is of; 0 for `do` (null cannot be indexed). */
  readonly of: number
  readonly diff: Diff
}
