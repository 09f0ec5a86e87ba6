import type { Span } from '../anchor/span'
import type { EntityType } from './entity'

/** A span that one rule takes for a name, before overlaps are settled and mentions are clustered. */
export interface Finding extends Span {
  readonly type: EntityType
  readonly confidence: number
  readonly reason: string
  /** Title or office beside the name, as written. */
  readonly role?: string
  /** ISO 8601, for dates. */
  readonly date?: string
  /** The full name it stands for, where the rule knows it (dictionary, definition of an acronym). */
  readonly name?: string
}
