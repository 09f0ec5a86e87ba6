import type { EntityType } from './entity'

export interface Companion {
  /** Its row in the list of entities. */
  readonly key: string
  readonly type: EntityType
  readonly name: string
  /** Items that name both. */
  readonly items: number
}

/** Two companions that appear in the same items. */
export interface CompanyLink {
  readonly a: string
  readonly b: string
  readonly items: number
}

export interface Company {
  /** Most items first. */
  readonly companions: readonly Companion[]
  readonly links: readonly CompanyLink[]
}
