import type { Reference } from '@/core/note/rich-text'
import type { EmbeddedExcerpt } from '@/core/note/embedded-excerpt'
import type { Session } from '@/renderer/session/session'
import { useView } from '@/renderer/session/use-view'
import { readEntity } from '@/store/queries/read-entity'

/** Shows the article at the excerpt's sentence. */
export function openExcerpt({ itemId, start, end }: Pick<EmbeddedExcerpt, 'itemId' | 'start' | 'end'>): void {
  const view = useView.getState()
  view.show({ place: 'library', query: '', selectedIds: [itemId] })
  view.openItem(itemId, { start, end })
}

/** Goes where a reference leads; says so where that is not there any more. A name that nothing has now is searched for. */
export async function openReference({ db, notify }: Session, { to, id, label }: Reference): Promise<void> {
  const view = useView.getState()
  if (to === 'entity') {
    if ((await readEntity(db, id)) === null)
      view.show({ place: 'library', query: `"${label.replaceAll('"', '')}"` })
    else view.openEntity(id)
    return
  }
  const found = to === 'note' ? await db.notes.get(id) : await db.items.get(id)
  if (found === undefined) notify({ tone: 'info', text: `“${label}” is no longer in the archive.` })
  else if (to === 'note') view.show({ place: 'notes', openNoteId: id })
  else {
    view.show({ place: 'library', query: '', selectedIds: [id] })
    view.openItem(id)
  }
}
