import type { Change } from '../../history/change'
import { tableDiff } from '../../history/table-diff'
import type { Note } from '../note'

/** Removes the note; undo brings it back. */
export function deleteNote(note: Note): Change {
  return { name: 'Delete note', diff: tableDiff('notes', { removed: [note] }) }
}
