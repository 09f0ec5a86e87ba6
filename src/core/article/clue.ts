import type { HeaderFields } from './header-fields'

/** Where a detail of a draft was found, and how far it is to be trusted. */
export interface Clue {
  readonly field: keyof HeaderFields
  /** In words for the screen: "JSON-LD", "the heading". */
  readonly from: string
  /** 0 to 1. */
  readonly confidence: number
}
