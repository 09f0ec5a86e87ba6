import type { Change, CommandContext } from '../../history/change'
import { tableDiff } from '../../history/table-diff'
import type { Note } from '../note'

/** A new note. An empty title is shown as "Untitled". */
export function createNote(
  { title, body }: Pick<Note, 'title' | 'body'>,
  ctx: CommandContext,
): { readonly note: Note; readonly change: Change } {
  const { now, newId } = ctx
  const note: Note = { id: newId(), title, body, tagIds: [], created: now, modified: now }
  return { note, change: { name: 'New note', diff: tableDiff('notes', { added: [note] }) } }
}
