import { reverseDiff } from '@/core/history/reverse-diff'
import type { HistoryEntry } from '@/core/history/history-entry'
import type { Change } from '@/core/history/change'
import type { Session } from './session'
import { untilUndone } from './until-undone'

/**
 * Says what was done and offers to undo it: this very act, also where others came after it, as long as the archive still
 * holds what it left, and until it is undone otherwise. Call it right after the change resolved, before anything else is waited for: of two quick acts each
 * has its own.
 * @param done its place in history; null where nothing was changed
 */
export async function noticeWithUndo(
  session: Session,
  text: string,
  done: number | null = session.lastDone(),
): Promise<void> {
  const entry = done === null ? undefined : await session.db.history.get(done)
  if (entry === undefined) {
    session.notify({ tone: 'info', text })
    return
  }
  const run = () => void undoAct(session, entry)
  const until = (over: () => void) => untilUndone(session, entry.seq, over)
  session.notify({ tone: 'info', text, action: { label: 'Undo', run, until } })
}

async function undoAct(session: Session, { seq, name, diff }: HistoryEntry): Promise<void> {
  const back: Change = { name: `Undo ${name}`, diff: reverseDiff(diff) }
  // Decided in its turn: of two quick presses the second must not take back what the first one did.
  const isLast = (await lastEntry(session)) === seq
  if (isLast) await session.undo()
  else await session.run(back)
}

async function lastEntry(session: Session): Promise<number | undefined> {
  const [last] = await session.db.history.toCollection().reverse().limit(1).primaryKeys()
  return last
}
