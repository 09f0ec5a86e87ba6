import type { Change, CommandContext } from '../../history/change'
import type { Note } from '../note'
import type { NoteDraft } from '../note-draft'
import { createNote } from './create-note'
import { editNote } from './edit-note'

export type SettledDraft =
  | { readonly kind: 'edit'; readonly change: Change | null }
  /** The note was changed or removed elsewhere meanwhile: what was typed becomes a note of its own. */
  | { readonly kind: 'copy'; readonly change: Change; readonly noteId: string }

/** Turns what was typed into a change of its note; where the note is another one today, nothing is overwritten. */
export function settleDraft(draft: NoteDraft, note: Note | undefined, ctx: CommandContext): SettledDraft {
  const { title, body } = draft
  const isSame = note !== undefined && note.title === title && note.body === body
  if (isSame || note?.modified === draft.base)
    return { kind: 'edit', change: isSame ? null : editNote(note, { title, body }, ctx) }
  const copy = createNote({ title: title === '' ? '' : `${title} (as typed)`, body }, ctx)
  return { kind: 'copy', change: { ...copy.change, name: 'Keep what was typed' }, noteId: copy.note.id }
}
