import { foldText } from './fold-text'
import type { Quote } from './quote-candidates'

/** A quote as folded texts are searched for it. */
export function foldedQuote({ exact, prefix, suffix }: Quote): Quote {
  return {
    exact: foldText(exact.normalize()).folded,
    // A space at the inner end of a context is part of it, and folding takes it off: a letter holds it.
    prefix: foldText(`${prefix.normalize()}x`).folded.slice(0, -1),
    suffix: foldText(`x${suffix.normalize()}`).folded.slice(1),
  }
}
