import { useState, type KeyboardEvent, type RefObject } from 'react'
import type { HighlightColour } from '@/core/annotation/annotation'
import type { Span } from '@/core/anchor/span'
import type { TextIndex } from '@/dom/highlight/index-text'
import type { Session } from '@/renderer/session/session'
import { useSession } from '@/renderer/session/use-session'
import type { StatusFilter } from '../panel/panel-groups'
import type { ReaderState } from '../reader-context'
import { readKey } from './read-key'
import { runKey } from './run-key'

export interface ReaderKeysInput {
  readonly state: ReaderState
  /** Which marks `n` and `p` go through. */
  readonly filter: StatusFilter
  readonly index: TextIndex | null
  readonly scroller: RefObject<HTMLElement | null>
  readonly cursor: Span | null
  readonly setCursor: (span: Span | null) => void
  readonly selected: Span | null
  readonly announce: (words: string) => void
}

export interface ReaderKeys extends ReaderKeysInput {
  readonly session: Session
  /** `colour` null: the one used last. */
  readonly highlight: (span: Span, colour: HighlightColour | null) => void
}

/** Everything that the mouse can do in the text, by keys. See `reader-keys.ts`. */
export function useReaderKeys(input: ReaderKeysInput) {
  const session = useSession()
  const [lastColour, setLastColour] = useState<HighlightColour>('yellow')
  const highlight = (span: Span, colour: HighlightColour | null) => {
    setLastColour(colour ?? lastColour)
    document.getSelection()?.removeAllRanges()
    input.setCursor(span)
    void input.state.actions.highlight(span, colour ?? lastColour)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // A link in the text is opened by Enter, not the mark under it.
    const isLink = event.target instanceof Element && event.target.closest('a') !== null
    const command = readKey(event)
    if (command === null || (isLink && command.kind === 'open')) return
    event.preventDefault()
    event.stopPropagation()
    runKey({ ...input, session, highlight }, command)
  }
  return { onKeyDown, highlight }
}
