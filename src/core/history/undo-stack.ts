import type { HistoryEntry } from './history-entry'

export type StackEntry = Pick<HistoryEntry, 'seq' | 'kind' | 'of' | 'name'>

export interface UndoStack {
  /** The entry that undo reverses next; null where there is none. */
  readonly undo: StackEntry | null
  /** The entry that redo applies again next. */
  readonly redo: StackEntry | null
}

/**
 * Reads from history what can be undone and redone. A new change drops what could be redone, as in every
 * editor, though history keeps it. Takes entries in ascending order of `seq`. Of a history that is cut at its
 * beginning it says what the whole one would say, or null where that lies before the cut.
 */
export function undoStack(entries: readonly StackEntry[]): UndoStack {
  const done: StackEntry[] = []
  let undone: StackEntry[] = []
  for (const entry of entries) {
    if (entry.kind === 'do') {
      done.push(entry)
      undone = []
      continue
    }
    const [from, to] = entry.kind === 'undo' ? [done, undone] : [undone, done]
    // What lies before the cut is on neither stack; the step itself says which change it was and its name.
    const { of: seq, name } = entry
    to.push((from.at(-1)?.seq === seq ? from.pop() : undefined) ?? { seq, kind: 'do', of: 0, name })
  }
  return { undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null }
}
