import type { Span } from '../anchor/span'
import type { Actor } from './actor'

/** What one rule says about a quote: its cue, and who stands beside it. */
export interface Attribution {
  readonly cue: Span | null
  readonly actor: Actor | null
  /** The rule, for a person to read: "named right after “said”". */
  readonly rule: string
  readonly certainty: number
  /** It speaks for the whole sentence, however far its words are from the quote: "according to". */
  readonly isWide?: true
}
