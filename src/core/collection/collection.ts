/** A folder-like set of items; nestable; an item can be in many. */
export interface Collection {
  readonly id: string
  readonly name: string
  readonly parentId: string | null
  /** Place among its siblings, ascending. */
  readonly order: number
  readonly created: number
}
