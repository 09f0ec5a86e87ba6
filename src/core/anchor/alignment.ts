import type { FoldedText } from './folded-text'
import type { Span } from './span'

/** A folded text and its words. */
export interface TokenisedText extends FoldedText {
  readonly text: string
  readonly tokens: readonly Span[]
}

/** Which word of a text became which word of another one. See `align-texts.ts`. */
export interface Alignment {
  readonly from: TokenisedText
  readonly to: TokenisedText
  /** For each word of `from`, the index of its word in `to`, or -1. Rises where it is not -1. */
  readonly partners: Int32Array
  /** How alike the two words are, 0 to 1; 0 where they only stand for each other, or there is no partner. */
  readonly likeness: Float32Array
  /** For each word of `to`, whether it stood in `from` already. */
  readonly isOld: Uint8Array
}
