import type { SearchIndex } from '@/core/index/search-index'

/** The words of a note's Markdown. */
export type NoteWords = (body: string) => string

/** Indexes of what stands beside the articles. */
export interface AsideIndexes {
  readonly notes: SearchIndex
  readonly names: SearchIndex
  /** Resolves to what gives the words of a note's Markdown: code that a start without notes has no need of. */
  readonly noteWords: () => Promise<NoteWords>
}
