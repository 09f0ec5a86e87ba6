import { undoStack, type StackEntry, type UndoStack } from '@/core/history/undo-stack'
import type { ArchiveDatabase } from './archive-database'

export interface UndoStackRead extends UndoStack {
  /** The last entry of history; null where there is none. */
  readonly last: StackEntry | null
}

/**
 * So many entries are read, one after the other until they say enough. It is read with every commit, which nearly always is a new change
 * that says all by itself; the second is enough for all but those who go back and forth over many changes.
 */
const entriesRead = [1, 25]

/** What can be undone and redone now. The keys of a compound index hold all that the stack needs, so that no diff is read. */
export async function readUndoStack(db: ArchiveDatabase): Promise<UndoStackRead> {
  for (let reading = 0; ; reading += 1) {
    const limit = entriesRead[reading] ?? 25 * 4 ** (reading - 1)
    const keys = await db.history.orderBy('[seq+kind+of+name]').reverse().limit(limit).keys()
    const entries = (keys as unknown as [number, StackEntry['kind'], number, string][]).map(
      ([seq, kind, of, name]) => ({ seq, kind, of, name }),
    )
    entries.reverse()
    const stack = undoStack(entries)
    // Nothing to redo is certain where a new change stands in what was read: it drops all before it.
    const isCertain =
      stack.undo !== null && (stack.redo !== null || entries.some(({ kind }) => kind === 'do'))
    if (isCertain || entries.length < limit) return { ...stack, last: entries.at(-1) ?? null }
  }
}
