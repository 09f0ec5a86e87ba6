import { useEffect, type RefObject } from 'react'
import { X } from 'lucide-react'
import type { Span } from '@/core/anchor/span'
import { Button } from '@/renderer/ui/button'
import { IconButton } from '@/renderer/ui/icon-button'

interface QuoteSpansProps {
  /** The article's text. */
  readonly text: string
  /** Where the quote stood when the dialog was opened. */
  readonly first: readonly [Span, ...Span[]]
  readonly spans: readonly Span[]
  readonly area: RefObject<HTMLTextAreaElement | null>
  /** What is selected in the text beside, which begins at this offset of the article. */
  readonly selected: (from: number) => Span | null
  readonly onChange: (spans: readonly Span[]) => void
}

/** UTF-16 code units that are shown on each side of the quote. */
const around = 600

/** The parts of a quote, each taken from the text beside by selecting its words. */
export function QuoteSpans({ text, first, spans, area, selected, onChange }: QuoteSpansProps) {
  const from = Math.max(0, first[0].start - around)
  const to = Math.min(text.length, (first.at(-1)?.end ?? first[0].end) + around)
  // Where there is no caret, as in a field that is read only, nothing can be selected by keyboard.
  useEffect(() => {
    const field = area.current
    const keep = (event: Event) => {
      event.preventDefault()
    }
    field?.addEventListener('beforeinput', keep)
    return () => {
      field?.removeEventListener('beforeinput', keep)
    }
  }, [area])
  // The words as they were are where one begins.
  const [start, end] = [first[0].start - from, (first.at(-1)?.end ?? first[0].end) - from]
  useEffect(() => {
    area.current?.setSelectionRange(start, end)
  }, [area, start, end])
  const take = (isMore: boolean) => {
    const span = selected(from)
    if (span === null) return
    const kept = isMore ? spans.filter(({ start, end }) => end <= span.start || start >= span.end) : []
    onChange([...kept, span].sort((a, b) => a.start - b.start))
  }
  return (
    <div className="quotes-spans">
      <span className="ui-field-label">Words of the quote</span>
      <ol>
        {spans.map((span) => (
          <li key={span.start} className="quotes-span">
            <span className="quotes-span-words">{text.slice(span.start, span.end)}</span>
            {spans.length > 1 && (
              <IconButton
                label="Remove this part"
                onPress={() => {
                  onChange(spans.filter((one) => one !== span))
                }}
              >
                <X />
              </IconButton>
            )}
          </li>
        ))}
      </ol>
      <label className="quotes-spans-text">
        <span className="ui-field-label">Select other words here to take them</span>
        <textarea
          ref={area}
          className="ui-input ui-input-area"
          aria-readonly
          rows={6}
          value={text.slice(from, to)}
          onChange={() => undefined}
        />
      </label>
      <div className="quotes-spans-acts">
        <Button
          onPress={() => {
            take(false)
          }}
        >
          Take the selected words
        </Button>
        <Button
          onPress={() => {
            take(true)
          }}
        >
          Add them as another part
        </Button>
      </div>
    </div>
  )
}
