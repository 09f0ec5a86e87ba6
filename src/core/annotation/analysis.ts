import type { Span } from '../anchor/span'
import type { EntityType } from '../entity/entity'
import type { QuoteKind, Speaker } from '../quote/quote'

/** The machine's finding of a span that names an entity. */
export interface Mention extends Span {
  readonly type: EntityType
  /** Index into `AnalysisResult.entities`: mentions of one index name the same one within this article. */
  readonly entity: number
  /** 0 to 1: the share of such findings that are right. */
  readonly confidence: number
  /** For a person to read: "“Shringla” is the surname of Harsh Shringla". */
  readonly reason: string
  /** Title or office beside the name ("Foreign Minister"); absent where there is none. */
  readonly role?: string
  /** For dates: the resolved day, month, year or range in ISO 8601 (EDTF level 0); absent elsewhere. */
  readonly date?: string
}

export interface FoundEntity {
  readonly type: EntityType
  /** The fullest name that the article gives. */
  readonly name: string
  /** Other forms in this article ("Shringla", "the Foreign Secretary"). */
  readonly aliases: readonly string[]
}

/** Words that stand for somebody whom the article names elsewhere. They are no name, and count as no mention. */
export interface Reference extends Span {
  /** Index into `AnalysisResult.entities`. */
  readonly entity: number
  readonly level: 'title' | 'pronoun'
  /** 0 to 1: how sure it is who that is. */
  readonly confidence: number
  /** For a person to read: "“he” → Harsh Shringla, the last speaker". */
  readonly reason: string
}

/** The machine's finding of something said. */
export interface FoundQuote {
  /** Content spans with their quotation marks, at least one, in text order. */
  readonly spans: readonly [Span, ...Span[]]
  readonly kind: QuoteKind
  readonly cue: Span | null
  /** The words beside the quote that say who speaks ("he"). */
  readonly source: Span | null
  /** Resolved to the full name in the article; null: unknown. */
  readonly speaker: Speaker | null
  readonly confidence: number
  readonly reason: string
}

/** What the language engine finds in one text. Offsets are UTF-16 code units into the text it was given. */
export interface AnalysisResult {
  /** BCP 47 of the detected language; '' where undetected. */
  readonly language: string
  readonly entities: readonly FoundEntity[]
  /** In text order. */
  readonly mentions: readonly Mention[]
  /** In text order. */
  readonly quotes: readonly FoundQuote[]
  /** Titles alone and pronouns, in text order, where it is clear whom they stand for; absent in results of older engines. */
  readonly references?: readonly Reference[]
}

/**
 * The machine's result for one item: one derived row per item and engine version, outside history and undo.
 * It can be thrown away and made again at any time.
 */
export interface Analysis extends AnalysisResult {
  readonly itemId: string
  readonly textId: string
  /** Version of the engine that made it, see `core/language/engine-version.ts`. */
  readonly engine: string
  /** ms since the epoch. */
  readonly made: number
}
