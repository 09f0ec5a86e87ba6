import { useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { highlightColours, type HighlightColour } from '@/core/annotation/annotation'
import type { Mark } from '@/core/annotation/mark'
import { tagPath } from '@/core/tag/tag-path'
import { ColourFilter } from './colour-filter'
import { markKey } from '../marks/mark-key'
import { markTitle } from '../marks/mark-title'
import { useReader } from '../reader-context'
import { useMarkDrag } from '../use-mark-drag'
import { useDecideKeys } from './use-decide-keys'

interface MarkListProps {
  readonly marks: readonly Mark[]
}

/** Highlights and comments in text order; Enter or a click leads there. */
export function MarkList({ marks }: MarkListProps) {
  const { goTo } = useReader()
  const [colour, setColour] = useState<HighlightColour | null>(null)
  const inUse = highlightColours.filter((known) =>
    marks.some((mark) => mark.kind === 'highlight' && mark.colour === known),
  )
  const chosen = colour !== null && inUse.includes(colour) ? colour : null
  const shown =
    chosen === null ? marks : marks.filter((mark) => mark.kind === 'highlight' && mark.colour === chosen)
  const byKey = new Map(shown.map((mark) => [markKey(mark), mark]))
  const onKeyDown = useDecideKeys((key) => {
    const mark = byKey.get(key)
    return mark === undefined ? [] : [mark]
  })
  if (marks.length === 0) {
    return <p className="reader-none">Select words in the text to highlight, comment or tag them.</p>
  }
  return (
    <div onKeyDownCapture={onKeyDown}>
      {inUse.length > 1 && <ColourFilter colours={inUse} chosen={chosen} onChoose={setColour} />}
      <ListBox
        className="reader-list"
        aria-label="Highlights and comments"
        onAction={(key) => {
          const mark = byKey.get(String(key))
          if (mark !== undefined) goTo(mark.spans[0])
        }}
      >
        {[...byKey].map(([key, mark]) => (
          <MarkRow key={key} id={key} mark={mark} />
        ))}
      </ListBox>
    </div>
  )
}

function MarkRow({ id, mark }: { readonly id: string; readonly mark: Mark }) {
  const { article, tags, colourNames } = useReader()
  const words = mark.spans.map((span) => article.text.text.slice(span.start, span.end)).join(' … ')
  const comment = mark.annotation?.comment ?? ''
  const drag = useMarkDrag()
  return (
    <ListBoxItem id={id} textValue={words} className="reader-row reader-row-long">
      <span
        className="reader-edge"
        data-kind={mark.kind}
        data-colour={mark.kind === 'highlight' ? mark.colour : ''}
      />
      <span className="reader-row-body" {...drag(mark)}>
        <span className="ui-hidden">{markTitle(mark, colourNames)}: </span>
        <span className="reader-row-words">{words}</span>
        {comment !== '' && <span className="reader-row-comment">{comment}</span>}
        <span className="reader-row-tags">
          {mark.annotation?.tagIds.map((tagId) => (
            <span key={tagId} className="reader-chip">
              {tagPath(tagId, tags)}
            </span>
          ))}
        </span>
      </span>
    </ListBoxItem>
  )
}
