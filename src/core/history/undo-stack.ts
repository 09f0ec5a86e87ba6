import type { HistoryEntry } from './history-entry'

/** How many changes back undo goes; older ones stay in history. */
export const undoDepth = 100

export type StackEntry = Pick<HistoryEntry, 'seq' | 'kind' | 'of' | 'name'>

export interface UndoStack {
  /** The entry that undo reverses next; null where there is none. */
  readonly undo: StackEntry | null
  /** The entry that redo applies again next. */
  readonly redo: StackEntry | null
}

/**
 * Reads from history what can be undone and redone. A new change drops what could be redone, as in every
 * editor, though history keeps it. Takes entries in ascending order of `seq`; a history that is cut at its
 * beginning is fine.
 */
export function undoStack(entries: readonly StackEntry[]): UndoStack {
  const done: StackEntry[] = []
  let undone: StackEntry[] = []
  for (const entry of entries) {
    if (entry.kind === 'do') {
      done.push(entry)
      undone = []
    } else if (entry.kind === 'undo') {
      const last = done.at(-1)
      if (last?.seq === entry.of) {
        done.pop()
        undone.push(last)
      }
    } else {
      const last = undone.at(-1)
      if (last?.seq === entry.of) {
        undone.pop()
        done.push(last)
      }
    }
  }
  return { undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null }
}
