import type { Note } from '@/core/note/note'
import type { ArchiveDatabase } from '../archive-database'

/** The notes whose text holds this address of the archive (`cuttings:note/…`), newest first. */
export async function notesNaming(db: ArchiveDatabase, address: string): Promise<Note[]> {
  const notes = await db.notes.orderBy('modified').reverse().toArray()
  return notes.filter(({ body }) => body.includes(`<${address}>`))
}
