import { undoDepth, undoStack, type StackEntry, type UndoStack } from '@/core/history/undo-stack'
import { reverseDiff } from '@/core/history/reverse-diff'
import type { ArchiveDatabase } from './archive-database'
import { inOneTransaction, writeEntry, type CommitOutcome } from './commit'

export type UndoOutcome =
  | (CommitOutcome & { readonly name: string })
  /** There is nothing to undo or redo. */
  | { readonly kind: 'nothing' }

/** Takes the last change back. A conflict leaves the archive as it is. */
export async function undo(db: ArchiveDatabase, at: number): Promise<UndoOutcome> {
  return step(db, at, 'undo')
}

/** Makes the last change again that was taken back. */
export async function redo(db: ArchiveDatabase, at: number): Promise<UndoOutcome> {
  return step(db, at, 'redo')
}

/** The names of what undo and redo would do; null where there is nothing. */
export async function undoState(db: ArchiveDatabase): Promise<{ undo: string | null; redo: string | null }> {
  const stack = await readStack(db)
  return { undo: stack.undo?.name ?? null, redo: stack.redo?.name ?? null }
}

async function step(db: ArchiveDatabase, at: number, kind: 'undo' | 'redo'): Promise<UndoOutcome> {
  const target = (await readStack(db))[kind]
  if (target === null) return { kind: 'nothing' }
  const outcome = await inOneTransaction(db, async () => {
    // Read again inside: another window may have taken the step in between.
    const still = (await readStack(db))[kind]
    const entry = still === null ? undefined : await db.history.get(still.seq)
    if (entry === undefined) return 0
    const diff = kind === 'undo' ? reverseDiff(entry.diff) : entry.diff
    return writeEntry(db, { at, name: entry.name, kind, of: entry.seq, diff })
  })
  return { ...outcome, name: target.name }
}

/** The keys of a compound index hold all that the stack needs, so that no diff is read. */
async function readStack(db: ArchiveDatabase): Promise<UndoStack> {
  const keys = await db.history
    .orderBy('[seq+kind+of+name]')
    .reverse()
    .limit(4 * undoDepth)
    .keys()
  const entries = (keys as unknown as [number, StackEntry['kind'], number, string][]).map(
    ([seq, kind, of, name]) => ({ seq, kind, of, name }),
  )
  return undoStack(entries.reverse())
}
