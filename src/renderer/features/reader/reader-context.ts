import { createContext, use, type Dispatch, type RefObject, type SetStateAction } from 'react'
import type { Span } from '@/core/anchor/span'
import type { Reference } from '@/core/annotation/analysis'
import type { Annotation } from '@/core/annotation/annotation'
import type { ColourNames } from '@/core/annotation/colour-names'
import type { Mark } from '@/core/annotation/mark'
import type { Tag } from '@/core/tag/tag'
import type { Article } from '@/store/queries/read-article'
import type { CardRequest } from './cards/card-request'
import type { ReaderActions } from './reader-actions'

/** What the parts of the reader share about the open article. */
export interface ReaderState {
  readonly article: Article
  /** Decisions over suggestions, in text order. */
  readonly marks: readonly Mark[]
  /** Titles and pronouns in text order, by the row (`rowKey`) of whom they stand for. */
  readonly references: ReadonlyMap<string, readonly Reference[]>
  /** Marks of an earlier text that have no certain place in this one; rejected findings are none. */
  readonly orphans: readonly Annotation[]
  readonly tags: ReadonlyMap<string, Tag>
  /** What the archive calls the colours of highlights. */
  readonly colourNames: ColourNames
  readonly actions: ReaderActions
  /** Scrolls to a span and sets the reading cursor on it. */
  readonly goTo: (span: Span) => void
  /** The words that are selected in the text; null for none. */
  readonly selection: RefObject<Span | null>
  readonly openCard: Dispatch<SetStateAction<CardRequest | null>>
}

export const ReaderContext = createContext<ReaderState | null>(null)

export function useReader(): ReaderState {
  const state = use(ReaderContext)
  if (state === null) throw new Error('useReader is used outside of an open article')
  return state
}
