import { createContext, use, type Dispatch, type SetStateAction } from 'react'
import type { Span } from '@/core/anchor/span'
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
  readonly tags: ReadonlyMap<string, Tag>
  readonly actions: ReaderActions
  /** Scrolls to a span and sets the reading cursor on it. */
  readonly goTo: (span: Span) => void
  readonly openCard: Dispatch<SetStateAction<CardRequest | null>>
}

export const ReaderContext = createContext<ReaderState | null>(null)

export function useReader(): ReaderState {
  const state = use(ReaderContext)
  if (state === null) throw new Error('useReader is used outside of an open article')
  return state
}
