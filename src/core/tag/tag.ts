/** A tag on items and annotations. Nested tags are written `parent/child` on screen. */
export interface Tag {
  readonly id: string
  /** Without the parent's name; trimmed, not empty, no '/' and no ','. Unique among its siblings, case folded. */
  readonly name: string
  readonly parentId: string | null
  readonly created: number
}
