import { plainWords } from '@/core/note/plain-words'
import type { Note } from '@/core/note/note'
import { readNoteMarkdown } from '@/formats/note-markdown/read-note-markdown'

/** Reading Markdown costs, and a version does not change. */
const words = new WeakMap<Note, string>()

/** The words of the note's text, one block a line. */
export function versionWords(note: Note): string {
  const known = words.get(note) ?? plainWords(readNoteMarkdown(note.body))
  words.set(note, known)
  return known
}

/** The title and the words of a note, as versions are compared. */
export function versionText(note: Note): string {
  return `${note.title}\n\n${versionWords(note)}`.trim()
}
