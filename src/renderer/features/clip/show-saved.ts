import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
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
  void noticeWithUndo(session, `Saved “${title}”.`)
}
