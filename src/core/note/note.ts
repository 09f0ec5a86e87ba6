/** A document that a person writes. Markdown underneath. */
export interface Note {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly tagIds: readonly string[]
  readonly created: number
  readonly modified: number
}
