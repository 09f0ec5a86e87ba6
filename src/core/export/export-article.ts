import type { EntityType } from '../entity/entity'

/** A name that an article names, once. */
export interface ArticleName {
  readonly name: string
  readonly type: EntityType
  readonly status: 'confirmed' | 'suggested'
}

/** What of an article a file needs besides its citation, where the article itself goes out. */
export interface ExportArticle {
  readonly itemId: string
  /** The canonical text, in which `Passage` counts. */
  readonly text: string
  /** BCP 47 tag; '' where unknown. */
  readonly language: string
  readonly names: readonly ArticleName[]
}
