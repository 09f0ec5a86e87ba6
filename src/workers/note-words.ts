import { plainWords } from '@/core/note/plain-words'
import { readNoteMarkdown } from '@/formats/note-markdown/read-note-markdown'

/** The words of a note's Markdown. A file of its own, since the reader of Markdown is a fifth of the search worker's code. */
export const noteWords = (body: string): string => plainWords(readNoteMarkdown(body))
