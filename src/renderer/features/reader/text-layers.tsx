import { useMemo, type RefObject } from 'react'
import type { HighlightColour } from '@/core/annotation/annotation'
import type { Span } from '@/core/anchor/span'
import type { Mark } from '@/core/annotation/mark'
import type { TextIndex } from '@/dom/highlight/index-text'
import { useView } from '@/renderer/session/use-view'
import { CardHost } from './cards/card-host'
import type { CardRequest } from './cards/card-request'
import { SelectionToolbar } from './cards/selection-toolbar'
import { LetterLayer } from './margin/letter-layer'
import { MarginLayer } from './margin/margin-layer'
import { NoteLayer } from './margin/note-layer'
import type { CrowdedStretch } from './marks/drawn-layers'
import { nextMark } from './marks/next-mark'
import { TiedPaint } from './marks/tied-paint'
import { workedOn } from './panel/panel-groups'
import { useReader } from './reader-context'

interface TextLayersProps {
  readonly index: TextIndex
  readonly column: RefObject<HTMLElement | null>
  readonly scroller: RefObject<HTMLElement | null>
  /** The marks near the view. */
  readonly near: readonly Mark[]
  readonly crowded: readonly CrowdedStretch[]
  readonly card: CardRequest | null
  readonly chosen: Mark | null
  readonly selected: Span | null
  readonly onOpen: (mark: Mark) => void
  readonly onHighlight: (span: Span, colour: HighlightColour) => void
}

/** What stands beside and over the text without being in it. */
export function TextLayers(props: TextLayersProps) {
  const { index, column, scroller, near, crowded, card, chosen, selected, onOpen, onHighlight } = props
  const { marks, openCard } = useReader()
  const quotes = useMemo(() => near.filter((mark) => mark.kind === 'quote'), [near])
  const notes = useMemo(() => workedOn(near), [near])
  const mentions = useMemo(() => near.filter((mark) => mark.kind === 'entity'), [near])
  const openNext = () => {
    const suggestions = marks.filter((mark) => mark.status === 'suggested')
    const next = nextMark(suggestions, card?.span.start ?? -1, 1)
    if (next === null) openCard(null)
    else {
      const [{ start, end }] = next.spans
      useView.getState().show({ target: { start, end } })
      onOpen(next)
    }
  }
  return (
    <>
      <LetterLayer column={column} index={index} mentions={mentions} crowded={crowded} />
      <MarginLayer column={column} index={index} quotes={quotes} chosen={chosen} onOpen={onOpen} />
      <NoteLayer column={column} index={index} notes={notes} chosen={chosen} onOpen={onOpen} />
      <TiedPaint index={index} chosen={chosen} />
      {selected !== null && card === null && (
        <SelectionToolbar
          span={selected}
          index={index}
          column={column}
          scroller={scroller}
          onHighlight={(colour) => {
            onHighlight(selected, colour)
          }}
          onForm={(kind) => {
            openCard({ kind, span: selected, key: null })
          }}
        />
      )}
      {card !== null && <CardHost request={card} frame={{ index, column, scroller }} onNext={openNext} />}
    </>
  )
}
