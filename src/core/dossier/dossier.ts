import type { EmbeddedExcerpt } from '../note/embedded-excerpt'

/** What stands in a dossier. An excerpt keeps the words and source it had when it was put there. */
export type DossierMatter =
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly text: string }
  | { readonly kind: 'excerpt'; readonly excerpt: EmbeddedExcerpt }
  /** `title`: as it was when it was put there, shown where the item is gone. */
  | { readonly kind: 'item'; readonly itemId: string; readonly title: string }
  | { readonly kind: 'note'; readonly noteId: string; readonly title: string }
  /** Another dossier, with all that is in it. */
  | { readonly kind: 'dossier'; readonly dossierId: string; readonly title: string }

export type HeadingLevel = 1 | 2 | 3

/** `id`: of this entry alone, so that one excerpt can stand in a dossier twice. */
export type DossierEntry = DossierMatter & {
  readonly id: string
  /** Entries ascend in it. Absent: the entry is new, or of a dossier that still holds its entries in its own row. */
  readonly order?: number
}

export interface DossierHead {
  readonly id: string
  readonly title: string
  readonly created: number
  readonly modified: number
}

/** Items, excerpts, notes and dossiers in the order that a person gave them, under headings that nest. */
export interface Dossier extends DossierHead {
  readonly entries: readonly DossierEntry[]
}
