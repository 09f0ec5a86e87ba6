import { itemParts, itemStates, type ItemPart, type ItemState } from '../query/query-node'
import type { FacetField } from './facet-fields'

export interface FacetValue {
  readonly value: string
  /** Items found that have it. */
  readonly count: number
}

/** Counts over all that a query finds. */
export interface Facets extends ItemFacets {
  /** Of a search for quotes or comments: not all of these articles were looked at, and some may have none. */
  readonly isAtMost: boolean
}

export interface ItemFacets {
  readonly total: number
  /** The most frequent values of each field that has any, the most frequent first. */
  readonly fields: readonly { readonly field: FacetField; readonly values: readonly FacetValue[] }[]
  /** Publication by `YYYY-MM`, ascending; `YYYY` where only the year is known. Months without items are left out. */
  readonly months: readonly FacetValue[]
  /** States and parts that some have, not all. */
  readonly states: readonly { readonly state: ItemState; readonly count: number }[]
  readonly parts: readonly { readonly part: ItemPart; readonly count: number }[]
}

export const facetStates = itemStates.filter((state) => state !== 'trash')
export const facetParts = itemParts.filter((part) => ['quote', 'comment', 'highlight', 'tag'].includes(part))
