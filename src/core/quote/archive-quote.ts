import type { Span } from '../anchor/span'
import type { QuoteKind } from './quote'

/** Derived: one quote of the archive as the quote bank lists it; decisions laid over suggestions, rejected ones not. */
export interface ArchiveQuote extends Span {
  /** `Mark.id`. */
  readonly id: string
  readonly itemId: string
  /** As `Posting.seen`. */
  readonly seen: string
  /** The key of the speaker, as in `Posting`; '' where unknown. */
  readonly key: string
  /** As the article names the speaker; '' where unknown. */
  readonly speaker: string
  /** Title or office that the article gives the speaker; '' for none. */
  readonly role: string
  readonly kind: QuoteKind
  readonly status: 'confirmed' | 'suggested'
  /** The words, several content spans joined by ' … ', at most `longestQuote` code units. */
  readonly text: string
  readonly cue: string
  readonly source: string
  readonly tagIds: readonly string[]
  /** 1 for a starred one; absent for others, so that the index holds the starred alone. */
  readonly star?: 1
  /** Marks of its wording: quotes that share one may be the same words again. */
  readonly prints: readonly number[]
}

/** UTF-16 code units: a longer one is cut for the list, with an ellipsis. */
export const longestQuote = 1200
