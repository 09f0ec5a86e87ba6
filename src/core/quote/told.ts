import type { Span } from '../anchor/span'
import type { Attribution } from './attribution'

/** What a sentence tells of somebody's words without quotation marks, before the speaker is looked up. */
export interface Told {
  /** At least one; several where the attribution stands inside, or "and that" parts them. */
  readonly content: readonly [Span, ...Span[]]
  readonly attribution: Attribution
}
