import type { Note } from './note'
import type { NoteDraft } from './note-draft'

export interface NamingNote {
  readonly id: string
  readonly title: string
}

/**
 * The notes that have any of these words in their Markdown as it is typed, those that are typed in first: a long note becomes
 * a change of the archive only after minutes. `notes`: those that have them as the archive holds them, newest first.
 */
export function namingAsTyped(
  notes: readonly Pick<Note, 'id' | 'title'>[],
  drafts: readonly NoteDraft[],
  marks: readonly string[],
): readonly NamingNote[] {
  const typed = drafts.filter(({ body }) => marks.some((mark) => body.includes(mark)))
  const drafted = new Set(drafts.map(({ noteId }) => noteId))
  return [
    ...typed.map(({ noteId, title }) => ({ id: noteId, title })),
    ...notes.filter(({ id }) => !drafted.has(id)).map(({ id, title }) => ({ id, title })),
  ]
}
