/** A text as anchors compare it, and the way back to the text itself. See `fold-text.ts`. */
export interface FoldedText {
  /** Plain quotation marks, apostrophes and hyphens, single spaces, no unseen characters. Case is kept. */
  readonly folded: string
  /** For each code unit of `folded`, and for its end, the offset in the text. Ascending. */
  readonly offsets: Uint32Array
}
