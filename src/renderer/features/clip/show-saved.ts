import type { Session } from '@/renderer/session/session'
import { useView } from '@/renderer/session/use-view'

/** Opens the newest of the saved items and says that they are kept. */
export function showSaved(session: Session, itemIds: readonly string[], title: string): void {
  const newest = itemIds.at(-1)
  if (newest === undefined) return
  const view = useView.getState()
  view.show({ place: 'library', selectedIds: [newest] })
  view.openItem(newest)
  if (itemIds.length > 1) {
    session.notify({ tone: 'info', text: `Saved ${itemIds.length.toLocaleString()} items.` })
    return
  }
  void offerUndo(session, `Saved “${title}”.`)
}

/** Undo goes back one change at a time: it is offered only for what was done last. */
async function offerUndo(session: Session, text: string): Promise<void> {
  const saved = await newestEntry(session)
  const undo = async () => {
    if ((await newestEntry(session)) === saved) await session.undo()
    else
      session.notify({
        tone: 'info',
        text: 'Something else was changed since. Undo goes back one change at a time.',
      })
  }
  session.notify({ tone: 'info', text, action: { label: 'Undo', run: () => void undo() } })
}

async function newestEntry({ db }: Session): Promise<number | undefined> {
  const [newest] = await db.history.toCollection().reverse().limit(1).primaryKeys()
  return newest
}
