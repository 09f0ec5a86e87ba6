/** One sentence of a text for the tagger: `from` and `to` (exclusive) count in `TextFacts.words`. */
export interface SentenceRange {
  readonly from: number
  readonly to: number
  readonly isHeading: boolean
}
