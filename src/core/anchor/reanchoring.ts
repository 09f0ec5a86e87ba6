import type { Span } from './span'

/** A place where an anchor's words may stand now. */
export interface Candidate extends Span {
  /** 0 to 1: how much of the words and their context agrees. */
  readonly confidence: number
}

/**
 * Where the words of an anchor stand in another text than the one it was made in. `same`: the same words at the
 * same offsets; `moved`: the same words elsewhere; `altered`: what has become of them; `orphan`: nowhere with
 * certainty, with at most three places that a person may choose from, the best first.
 */
export type Reanchoring =
  | {
      readonly kind: 'same' | 'moved' | 'altered'
      /** UTF-16 code units of the new text. */
      readonly span: Span
      /** 0 to 1. */
      readonly confidence: number
    }
  | { readonly kind: 'orphan'; readonly candidates: readonly Candidate[] }
