import type { HeadPostings } from './head-index'

export interface AskedTerm {
  readonly term: string
  /** Also the longer terms that begin so. */
  readonly prefix: boolean
  /** Also terms at most so many letters away; 0 for none. */
  readonly fuzzy: number
  /** Also terms with this English stem; '' for none. */
  readonly stem: string
}

/** A term of the index that an asked one leads to. */
export interface ExpandedTerm {
  /** By segment: its rank there; -1 where it is not there. The array is used again for the next term. */
  readonly ranks: Int32Array
  readonly head: HeadPostings | null
  /** How much it counts beside the asked term itself: 1 for that. */
  readonly weight: number
  /** It is not to count as rarer than this one; null: as rare as it is. */
  readonly beside: Pick<ExpandedTerm, 'ranks' | 'head'> | null
}
