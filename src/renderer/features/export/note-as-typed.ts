import type { RichText } from '@/core/note/rich-text'
import { readNoteMarkdown } from '@/formats/note-markdown/read-note-markdown'
import type { ArchiveDatabase } from '@/store/archive-database'

/** A note with what is typed in it and not in history yet; null where there is none. */
export async function noteAsTyped(
  db: ArchiveDatabase,
  id: string,
): Promise<{ readonly title: string; readonly text: RichText } | null> {
  const [note, draft] = await Promise.all([db.notes.get(id), db.drafts.get(id)])
  const found = draft ?? note
  return found === undefined ? null : { title: found.title, text: readNoteMarkdown(found.body) }
}
