import type { Anchor } from '../anchor/anchor'
import type { EntityType } from '../entity/entity'
import type { QuoteKind, Speaker } from '../quote/quote'

export const highlightColours = ['yellow', 'green', 'blue', 'pink', 'orange'] as const
export type HighlightColour = (typeof highlightColours)[number]

interface AnnotationBase {
  readonly id: string
  readonly itemId: string
  /** At least one, in text order; several where a quote is split. */
  readonly anchors: readonly [Anchor, ...Anchor[]]
  /** A person's decision: `rejected` is a suggestion that was turned down and must not come back. */
  readonly decision: 'confirmed' | 'rejected'
  /** Plain text; '' for none. */
  readonly comment: string
  readonly tagIds: readonly string[]
  /** 1: a person wants it at hand; absent elsewhere. */
  readonly starred?: 1
  /** Of an orphan: the text of its item in which a person left it without a place; absent elsewhere. */
  readonly keptIn?: string
  /** ms since the epoch. */
  readonly created: number
  readonly modified: number
}

export interface Highlight extends AnnotationBase {
  readonly kind: 'highlight'
  readonly colour: HighlightColour
}

/** A comment on a span, without a colour of its own. */
export interface Comment extends AnnotationBase {
  readonly kind: 'comment'
}

/** A mention of an entity, decided by a person. */
export interface EntityMark extends AnnotationBase {
  readonly kind: 'entity'
  readonly type: EntityType
  /** The name that the mention stands for: "Harsh Shringla" also where the text says "Shringla". */
  readonly name: string
  /** The archive's entity, where a person has linked it; else null. */
  readonly entityId: string | null
}

/** A quote, decided by a person. Anchors include the quotation marks. */
export interface QuoteMark extends AnnotationBase {
  readonly kind: 'quote'
  readonly quoteKind: QuoteKind
  /** null: unknown speaker. */
  readonly speaker: Speaker | null
  /** The cue's words ("said"); '' where there is none. */
  readonly cue: string
}

/** What a person made or decided: a span of an item with a body. The machine's findings are an `Analysis`. */
export type Annotation = Highlight | Comment | EntityMark | QuoteMark
