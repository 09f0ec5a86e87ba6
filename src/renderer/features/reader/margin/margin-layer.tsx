import { useEffect, useState, type RefObject } from 'react'
import type { QuoteMarkView } from '@/core/annotation/mark'
import type { TextIndex } from '@/dom/highlight/index-text'
import { rangeOf } from '@/dom/highlight/range-of'
import { markKey } from '../marks/mark-key'
import { layBars, type LaidBar } from './lay-bars'

const labelHeight = 18
/** From so much room on (see `article.css`) names stand beside their bars, CSS px. */
const wideGutter = 100

interface MarginLayerProps {
  /** What the bars stand beside, and are positioned in. */
  readonly column: RefObject<HTMLElement | null>
  readonly index: TextIndex
  readonly quotes: readonly QuoteMarkView[]
  readonly onOpen: (quote: QuoteMarkView) => void
}

/** A bar beside each quote with the name of who speaks, outside of the text. */
export function MarginLayer({ column, index, quotes, onOpen }: MarginLayerProps) {
  const [bars, setBars] = useState<readonly LaidBar[]>([])
  useEffect(() => {
    const element = column.current
    if (element === null) return
    // Calls once at the start of observing too.
    const observer = new ResizeObserver(() => {
      setBars(measureBars(element, index, quotes))
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
    }
  }, [column, index, quotes])

  const byKey = new Map(quotes.map((quote) => [markKey(quote), quote]))
  return (
    <div className="reader-margin">
      {bars.map((bar) => {
        const quote = byKey.get(bar.key)
        return quote === undefined ? null : <QuoteBar key={bar.key} bar={bar} quote={quote} onOpen={onOpen} />
      })}
    </div>
  )
}

interface QuoteBarProps {
  readonly bar: LaidBar
  readonly quote: QuoteMarkView
  readonly onOpen: (quote: QuoteMarkView) => void
}

function QuoteBar({ bar, quote, onOpen }: QuoteBarProps) {
  const speaker = quote.speaker?.name ?? 'Unknown'
  const height = bar.bottom - bar.top
  return (
    <>
      <div
        className="reader-bar"
        data-status={quote.status}
        data-lane={bar.lane}
        style={{ top: bar.top, height }}
      />
      {bar.labelTop !== null && (
        <button
          type="button"
          className="reader-bar-label"
          data-status={quote.status}
          tabIndex={-1}
          style={{ top: bar.labelTop, maxHeight: Math.max(height, labelHeight) }}
          title={`${speaker}, ${quote.status} quote`}
          onClick={() => {
            onOpen(quote)
          }}
        >
          {speaker}
        </button>
      )}
    </>
  )
}

function measureBars(column: HTMLElement, index: TextIndex, quotes: readonly QuoteMarkView[]): LaidBar[] {
  const origin = column.getBoundingClientRect()
  const bars = quotes.flatMap((quote) => {
    const boxes = quote.spans.flatMap((span) => [...(rangeOf(index, span)?.getClientRects() ?? [])])
    if (boxes.length === 0) return []
    const top = Math.min(...boxes.map((box) => box.top)) - origin.top
    const bottom = Math.max(...boxes.map((box) => box.bottom)) - origin.top
    return [{ key: markKey(quote), top, bottom }]
  })
  const gutter = parseFloat(getComputedStyle(column.parentElement ?? column).paddingInlineStart)
  return layBars(bars, gutter < wideGutter ? 'along' : 'beside', labelHeight)
}
