import { reverseDiff } from '@/core/history/reverse-diff'
import type { ArchiveDatabase } from './archive-database'
import { inOneTransaction, writeEntry, type CommitOutcome } from './commit'
import { readUndoStack } from './read-undo-stack'

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

async function step(db: ArchiveDatabase, at: number, kind: 'undo' | 'redo'): Promise<UndoOutcome> {
  let name = ''
  const outcome = await inOneTransaction(db, async () => {
    // Read inside: another window may take a step at the same time.
    const target = (await readUndoStack(db))[kind]
    if (target === null) return 0
    const entry = await db.history.get(target.seq)
    if (entry === undefined) throw new Error(`History has no entry ${String(target.seq)}`)
    name = entry.name
    const diff = kind === 'undo' ? reverseDiff(entry.diff) : entry.diff
    return writeEntry(db, { at, name, kind, of: entry.seq, diff })
  })
  return outcome.kind === 'committed' && outcome.seq === 0 ? { kind: 'nothing' } : { ...outcome, name }
}
