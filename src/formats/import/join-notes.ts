/** What is written about an article in several fields (a note, a description) as one comment, each once. */
export function joinNotes(...notes: readonly string[]): string {
  return [...new Set(notes.map((note) => note.trim()))].filter((note) => note !== '').join('\n\n')
}
