import type { Span } from '../anchor/span'
import type { Annotation, HighlightColour } from './annotation'
import type { EntityType } from '../entity/entity'
import type { QuoteKind, Speaker } from '../quote/quote'

interface MarkBase {
  /** The annotation's id where a person decided; else `suggestion:<itemId>:<kind>:<start>-<end>`. Stable. */
  readonly id: string
  readonly itemId: string
  /** At least one, in text order. */
  readonly spans: readonly [Span, ...Span[]]
  readonly status: 'confirmed' | 'suggested'
  /** The decision behind it; null for a suggestion. */
  readonly annotation: Annotation | null
  /** 0 to 1; 1 for a decision. */
  readonly confidence: number
  /** Why the machine thinks so; '' for a decision. */
  readonly reason: string
  /** The page of whom it names or quotes: the key of a row in the lists of names; see `core/entity/name-marks`. */
  readonly page?: string
}

export interface HighlightMark extends MarkBase {
  readonly kind: 'highlight'
  readonly colour: HighlightColour
}
export interface CommentMark extends MarkBase {
  readonly kind: 'comment'
}
export interface EntityMentionMark extends MarkBase {
  readonly kind: 'entity'
  readonly type: EntityType
  /** The full name it stands for. */
  readonly name: string
}
export interface QuoteMarkView extends MarkBase {
  readonly kind: 'quote'
  readonly quoteKind: QuoteKind
  readonly speaker: Speaker | null
  readonly cue: string
}

/** What is shown on a text: the decisions laid over the derived record (`core/annotation/lay-over.ts`). */
export type Mark = HighlightMark | CommentMark | EntityMentionMark | QuoteMarkView
