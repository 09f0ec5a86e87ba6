import type { Diff } from './diff'

/** One committed change. Undo and redo are entries of their own, so history only ever grows. */
export interface HistoryEntry {
  /** Given by the store, ascending in the order of commits. */
  readonly seq: number
  /** ms since the epoch. */
  readonly at: number
  readonly name: string
  readonly kind: 'do' | 'undo' | 'redo'
  /** The `do` entry that an undo or redo is of; null for `do`. */
  readonly of: number | null
  readonly diff: Diff
}
