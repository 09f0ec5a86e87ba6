import type { Span } from '../anchor/span'

/** Somebody or something in a sentence that could speak. The span is of the words that name it. */
export interface Actor extends Span {
  readonly kind: 'person' | 'organisation' | 'group' | 'place' | 'pronoun' | 'noun'
  /** Token indexes in its line, `to` exclusive; with a determiner where it has one. */
  readonly from: number
  readonly to: number
  /** Index into the article's entities; null for pronouns and nouns. */
  readonly entity: number | null
  /** Folded words: the pronoun, or the noun with what stands before it ("deputy foreign minister"). */
  readonly words: string
  /** A noun with somebody's name before it ("Ana Ruiz’s lawyer"), which is part of its span. */
  readonly isOwned?: true
  /** "a leader": nobody in particular. */
  readonly isIndefinite?: true
}
