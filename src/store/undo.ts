import { undoStack, type StackEntry, type UndoStack } from '@/core/history/undo-stack'
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
  let name = ''
  const outcome = await inOneTransaction(db, async () => {
    // Read inside: another window may take a step at the same time.
    const target = (await readStack(db))[kind]
    if (target === null) return 0
    const entry = await db.history.get(target.seq)
    if (entry === undefined) throw new Error(`History has no entry ${String(target.seq)}`)
    name = entry.name
    const diff = kind === 'undo' ? reverseDiff(entry.diff) : entry.diff
    return writeEntry(db, { at, name, kind, of: entry.seq, diff })
  })
  return outcome.kind === 'committed' && outcome.seq === 0 ? { kind: 'nothing' } : { ...outcome, name }
}

/**
 * So many entries are read, one after the other until they say enough. It is read with every commit, which nearly always is a new change
 * that says all by itself; the second is enough for all but those who go back and forth over many changes.
 */
const entriesRead = [1, 25]

/** The keys of a compound index hold all that the stack needs, so that no diff is read. */
async function readStack(db: ArchiveDatabase): Promise<UndoStack> {
  for (let reading = 0; ; reading += 1) {
    const limit = entriesRead[reading] ?? 25 * 4 ** (reading - 1)
    const keys = await db.history.orderBy('[seq+kind+of+name]').reverse().limit(limit).keys()
    const entries = (keys as unknown as [number, StackEntry['kind'], number, string][]).map(
      ([seq, kind, of, name]) => ({ seq, kind, of, name }),
    )
    const stack = undoStack(entries.reverse())
    // Nothing to redo is certain where a new change stands in what was read: it drops all before it.
    const isCertain =
      stack.undo !== null && (stack.redo !== null || entries.some(({ kind }) => kind === 'do'))
    if (isCertain || entries.length < limit) return stack
  }
}
