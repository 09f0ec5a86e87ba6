/** What a person has written of a comment and not saved yet; kept beside the archive until it is saved or cancelled. */
const keyOf = (place: string) => `reader.comment.${place}`

/** null: there is none. `place` names the words or the mark that it is about, and the text that they are in. */
export function readCommentDraft(place: string): string | null {
  return localStorage.getItem(keyOf(place))
}

/** @param words null: there is nothing to keep */
export function keepCommentDraft(place: string, words: string | null): void {
  try {
    if (words === null) localStorage.removeItem(keyOf(place))
    else localStorage.setItem(keyOf(place), words)
  } catch {
    // No room: then only the field holds it, as long as it is open.
  }
}
