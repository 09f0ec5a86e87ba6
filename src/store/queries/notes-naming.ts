import type { Note } from '@/core/note/note'
import type { ArchiveDatabase } from '../archive-database'

/** The notes whose Markdown has any of these words in it (`formats/note-markdown`: `namingMarks`), newest first. */
export async function notesNaming(db: ArchiveDatabase, marks: readonly string[]): Promise<Note[]> {
  const notes = await db.notes.orderBy('modified').reverse().toArray()
  return notes.filter(({ body }) => marks.some((mark) => body.includes(mark)))
}
