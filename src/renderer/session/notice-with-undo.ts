import type { Session } from './session'

/** Says what was done last and offers to undo it, as long as nothing else was changed since. */
export async function noticeWithUndo(session: Session, text: string): Promise<void> {
  const done = await lastEntry(session)
  const undo = async () => {
    if ((await lastEntry(session)) === done) await session.undo()
    else
      session.notify({
        tone: 'info',
        text: 'Something else was changed since. Undo goes back one change at a time.',
      })
  }
  session.notify({ tone: 'info', text, action: { label: 'Undo', run: () => void undo() } })
}

async function lastEntry(session: Session): Promise<number | undefined> {
  const [last] = await session.db.history.toCollection().reverse().limit(1).primaryKeys()
  return last
}
