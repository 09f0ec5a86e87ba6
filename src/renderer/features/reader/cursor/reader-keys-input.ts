import type { RefObject } from 'react'
import type { HighlightColour } from '@/core/annotation/annotation'
import type { Span } from '@/core/anchor/span'
import type { TextIndex } from '@/dom/highlight/index-text'
import type { Session } from '@/renderer/session/session'
import type { StatusFilter } from '../panel/panel-groups'
import type { ReaderState } from '../reader-context'
import type { ReadingCursor } from './reading-cursor'

export interface ReaderKeysInput {
  readonly state: ReaderState
  /** Which marks `n` and `p` go through. */
  readonly filter: StatusFilter
  readonly index: TextIndex | null
  readonly scroller: RefObject<HTMLElement | null>
  readonly cursor: ReadingCursor | null
  readonly setCursor: (cursor: ReadingCursor | null) => void
  readonly announce: (words: string) => void
}

export interface ReaderKeys extends ReaderKeysInput {
  readonly session: Session
  /** The words that are selected when the key is pressed. */
  readonly selected: Span | null
  /** `colour` null: the one used last. Resolves to true when it is durable. */
  readonly highlight: (span: Span, colour: HighlightColour | null) => Promise<boolean>
}
