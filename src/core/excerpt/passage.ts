import type { Anchor } from '../anchor/anchor'

/**
 * One stretch of an excerpt in its text, as another program finds it again: offsets in UTF-16 code units, its words, and
 * up to 32 code units before and after. An orphan has no place in the item's text: both its offsets are 0.
 */
export interface Passage extends Omit<Anchor, 'textId'> {
  /** Code points of the text before `start`: what the positions of the W3C's selectors count. */
  readonly startPoint: number
}
