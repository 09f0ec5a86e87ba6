/**
 * `direct`: the words in quotation marks stand alone; `mixed`: they are part of the reporter's sentence;
 * `indirect`: without quotation marks.
 */
export type QuoteKind = 'direct' | 'mixed' | 'indirect'

/** Who said it: the full name as the article gives it. */
export interface Speaker {
  readonly name: string
  /** The archive's entity, where a person has linked it; else null. */
  readonly entityId: string | null
}
