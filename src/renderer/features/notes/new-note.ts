import { createNote } from '@/core/note/commands/create-note'
import type { Session } from '@/renderer/session/session'
import { useView } from '@/renderer/session/use-view'

/** Makes an empty note and opens it. */
export async function newNote(session: Session): Promise<void> {
  const { note, change } = createNote({ title: '', body: '' }, session.context())
  if (await session.run(change)) useView.getState().show({ place: 'notes', openNoteId: note.id })
}
