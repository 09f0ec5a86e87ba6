import type { HighlightColour } from '../annotation/annotation'
import type { QuoteKind } from '../quote/quote'
import type { Passage } from './passage'

export type ExcerptSort = 'manual' | 'published' | 'captured' | 'speaker' | 'title'

/** A highlight, a comment or a quote as it is handed out, with its citation. */
export interface Excerpt {
  /** The annotation's id, or `suggestion:<itemId>:<start>-<end>` for a quote that no person has confirmed. */
  readonly id: string
  readonly itemId: string
  readonly kind: 'highlight' | 'comment' | 'quote'
  readonly status: 'confirmed' | 'suggested'
  /** The words, several content spans joined by ' … '. */
  readonly text: string
  /** The whole sentence around it. */
  readonly sentence: string
  /** UTF-16 code units in the item's canonical text; both 0 for an orphan, which has no place in it. */
  readonly start: number
  readonly end: number
  /** null: no quote, or unknown speaker. */
  readonly speaker: string | null
  readonly quoteKind: QuoteKind | null
  readonly cue: string
  readonly colour: HighlightColour | null
  readonly comment: string
  /** Full paths: `parent/child`. */
  readonly tags: readonly string[]
  /** When a person made it and last changed it, ms since the epoch; null for a suggestion. */
  readonly made: number | null
  readonly changed: number | null
  /** Where its words stand, in text order; none where only the words of a note are known. */
  readonly passages: readonly Passage[]
  readonly citation: Citation
}

/** Where an excerpt comes from. Empty strings where unknown. */
export interface Citation {
  readonly title: string
  readonly authors: readonly string[]
  readonly source: string
  readonly url: string
  /** As `Item.published`. */
  readonly published: string
  /** ms since the epoch. */
  readonly captured: number
  /** SHA-256 of the original, lower-case hex. */
  readonly originalSha256: string
}
