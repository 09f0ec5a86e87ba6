import { useState, type KeyboardEvent } from 'react'
import type { HighlightColour } from '@/core/annotation/annotation'
import type { Span } from '@/core/anchor/span'
import { useSession } from '@/renderer/session/use-session'
import { alongWriting, isRightToLeftAt } from './along-writing'
import { readKey } from './read-key'
import type { ReaderKeysInput } from './reader-keys-input'
import { runKey } from './run-key'
import { selectedSpan } from './selected-span'
import { startOfView } from './start-of-view'

/** Everything that the mouse can do in the text, by keys. See `reader-keys.ts`. */
export function useReaderKeys(input: ReaderKeysInput) {
  const session = useSession()
  const [lastColour, setLastColour] = useState<HighlightColour>('yellow')
  const highlight = (span: Span, colour: HighlightColour | null) => {
    setLastColour(colour ?? lastColour)
    document.getSelection()?.removeAllRanges()
    input.setCursor(span)
    return input.state.actions.highlight(span, colour ?? lastColour)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // A link in the text is opened by Enter, not the mark under it.
    const isLink = event.target instanceof Element && event.target.closest('a') !== null
    const command = readKey(event)
    if (command === null || (isLink && command.kind === 'open')) return
    const { index, state } = input
    // Not as it was last drawn: a key can come sooner than that, as from the list of commands.
    const selected = index === null ? null : selectedSpan(index, state.article.text.text)
    event.preventDefault()
    // Where nothing is selected, Escape leaves a text that stands alone.
    if (command.kind !== 'clear' || selected !== null) event.stopPropagation()
    const at = selected?.start ?? input.cursor?.start ?? startOfView(index, input.scroller.current).end
    const meant = alongWriting(command, isSideways(event) && isRightToLeftAt(index, at))
    runKey({ ...input, session, selected, highlight }, meant)
  }
  return { onKeyDown, highlight }
}

const isSideways = ({ key }: KeyboardEvent): boolean => key === 'ArrowLeft' || key === 'ArrowRight'
