import { createNote } from '@/core/note/commands/create-note'
import type { Session } from '@/renderer/session/session'
import { useView } from '@/renderer/session/use-view'

/** Makes an empty note and opens it: beside what is read, where one stands there. */
export async function newNote(session: Session): Promise<void> {
  const { note, change } = createNote({ title: '', body: '' }, session.context())
  if (!(await session.run(change))) return
  const { noteBeside, show } = useView.getState()
  show({ openNoteId: note.id, ...(noteBeside ? {} : { place: 'notes' }) })
}
