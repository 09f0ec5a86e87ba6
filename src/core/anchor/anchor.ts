import type { Span } from './span'

/**
 * How a span is found again: the position selector and the quote selector of the W3C Web Annotation model
 * (https://www.w3.org/TR/annotation-model/#selectors), with offsets in UTF-16 code units of the text `textId`.
 */
export interface Anchor extends Span {
  readonly textId: string
  /** The words themselves: `text.slice(start, end)`. */
  readonly exact: string
  /** Up to 32 code units before, never starting inside a surrogate pair. */
  readonly prefix: string
  /** Up to 32 code units after. */
  readonly suffix: string
}
