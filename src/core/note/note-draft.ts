/** What a person has typed in a note since its last commit: on the disk at once, and in history with the next commit. */
export interface NoteDraft {
  readonly noteId: string
  readonly title: string
  readonly body: string
  /** `modified` of the note that it goes on from. */
  readonly base: number
  /** ms since the epoch. */
  readonly at: number
}
