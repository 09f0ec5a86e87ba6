import type { Note } from '@/core/note/note'
import type { ArchiveDatabase } from '../archive-database'

export interface NoteAsTyped extends Note {
  /** Whether it has words that are no change of the archive yet. */
  readonly isTyped: boolean
}

/** Those of these notes that are there, with what is typed in them; a long note becomes a change only after minutes. */
export async function notesAsTyped(db: ArchiveDatabase, ids: readonly string[]): Promise<NoteAsTyped[]> {
  const notes = await db.notes.bulkGet([...ids])
  const drafts = await db.drafts.bulkGet([...ids])
  return notes.flatMap((note, place): NoteAsTyped[] => {
    const draft = drafts[place]
    if (note === undefined) return []
    if (draft === undefined) return [{ ...note, isTyped: false }]
    return [{ ...note, title: draft.title, body: draft.body, isTyped: true }]
  })
}
