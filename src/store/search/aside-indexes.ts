import type { SearchIndex } from '@/core/index/search-index'

/** Indexes of what stands beside the articles. */
export interface AsideIndexes {
  readonly notes: SearchIndex
  readonly names: SearchIndex
  /** The words of a note's Markdown. */
  readonly noteWords: (body: string) => string
}
