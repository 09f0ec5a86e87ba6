/** 0 or 1 rather than a boolean: IndexedDB cannot index booleans. */
export type Flag = 0 | 1

/**
 * One archived news item. The bulky parts live in rows of their own (`ArticleText`, `Original`), so that
 * a list can read thousands of items without touching an article's text.
 */
export interface Item {
  readonly id: string
  readonly title: string
  /** The publication, as a person would cite it ("The Hindu"); '' where unknown. */
  readonly source: string
  readonly authors: readonly string[]
  /** '' where unknown. */
  readonly url: string
  /** Publication date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (its length is its precision); '' where unknown. */
  readonly published: string
  /** When it came into the archive, ms since the epoch. */
  readonly captured: number
  /** BCP 47 tag; '' where unknown. */
  readonly language: string
  /** The beginning of the canonical text as one line, at most 280 code units: what the list shows. */
  readonly lead: string
  readonly words: number
  /** The `ArticleText` that every anchor of this item counts in. */
  readonly textId: string
  readonly originalId: string
  readonly inbox: Flag
  readonly starred: Flag
  readonly read: Flag
  /** 0, or when it was moved to the trash (ms since the epoch). */
  readonly trashed: number
  readonly tagIds: readonly string[]
  readonly collectionIds: readonly string[]
  /** Last change by a person, ms since the epoch. */
  readonly modified: number
  /** What the tool that it was imported from calls it by: the tool's id, a colon, and its name there. Absent elsewhere. */
  readonly foreign?: string
}
