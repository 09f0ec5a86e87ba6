import type { Span } from '../anchor/span'
import type { EntityType } from './entity'

/** A name that the tagger found: the tokens `first` to `last` (inclusive) of the sentence of that index. */
export interface NamedSpan extends Span {
  readonly type: EntityType
  readonly sentence: number
  readonly first: number
  readonly last: number
  readonly confidence: number
  readonly reason: string
}
