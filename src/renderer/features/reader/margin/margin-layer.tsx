import { useEffect, useState, type RefObject } from 'react'
import type { Mark, QuoteMarkView } from '@/core/annotation/mark'
import type { TextIndex } from '@/dom/highlight/index-text'
import { markKey } from '../marks/mark-key'
import { pointAt, usePointedMarks } from '../marks/use-pointed-marks'
import { fitName } from './fit-name'
import { layBars, type LaidBar } from './lay-bars'
import { measureBars } from './measure-bars'

const labelHeight = 18
/** From so much room on (see `article.css`) names stand beside their bars, CSS px. */
const wideGutter = 100
/** Of a name beside its bar (see `article.css`), CSS px. */
const besideWidth = 98

interface NamedBar extends LaidBar {
  /** As much of the speaker's name as has room, or nothing. */
  readonly words: string
}

interface MarginLayerProps {
  /** What the bars stand beside, and are positioned in. */
  readonly column: RefObject<HTMLElement | null>
  readonly index: TextIndex
  readonly quotes: readonly QuoteMarkView[]
  readonly chosen: Mark | null
  readonly onOpen: (quote: QuoteMarkView) => void
}

/** A bar beside each quote with the name of who speaks, outside of the text. */
export function MarginLayer({ column, index, quotes, chosen, onOpen }: MarginLayerProps) {
  const [bars, setBars] = useState<readonly NamedBar[]>([])
  useEffect(() => {
    const element = column.current
    if (element === null) return
    // Calls once at the start of observing too.
    const observer = new ResizeObserver(() => {
      setBars(nameBars(element, index, quotes))
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
        if (quote === undefined) return null
        const isChosen = chosen !== null && markKey(chosen) === bar.key
        return <QuoteBar key={bar.key} bar={bar} quote={quote} isChosen={isChosen} onOpen={onOpen} />
      })}
    </div>
  )
}

interface QuoteBarProps {
  readonly bar: NamedBar
  readonly quote: QuoteMarkView
  readonly isChosen: boolean
  readonly onOpen: (quote: QuoteMarkView) => void
}

function QuoteBar({ bar, quote, isChosen, onOpen }: QuoteBarProps) {
  const isPointed = usePointedMarks(({ pointed }) => pointed.some((mark) => markKey(mark) === bar.key))
  const tied = { 'data-tied': isPointed || isChosen }
  const height = bar.bottom - bar.top
  const title = `${speakerName(quote)}, ${quote.status} quote`
  const room = Math.max(height, labelHeight)
  // Without words too it can be pointed at and pressed, as long as its bar.
  const labelSize = bar.words === '' ? { height: room } : { minHeight: labelHeight, maxHeight: room }
  return (
    <>
      <div
        className="reader-bar"
        data-status={quote.status}
        data-lane={bar.lane}
        style={{ top: bar.top, height }}
        {...tied}
      />
      {bar.labelTop !== null && (
        <button
          type="button"
          className="reader-bar-label"
          data-status={quote.status}
          tabIndex={-1}
          style={{ top: bar.labelTop, ...labelSize }}
          title={title}
          aria-label={title}
          {...tied}
          onPointerEnter={() => {
            pointAt([quote])
          }}
          onPointerLeave={() => {
            pointAt([])
          }}
          onClick={() => {
            onOpen(quote)
          }}
        >
          {bar.words}
        </button>
      )}
    </>
  )
}

function nameBars(column: HTMLElement, index: TextIndex, quotes: readonly QuoteMarkView[]): NamedBar[] {
  const names = new Map(quotes.map((quote) => [markKey(quote), speakerName(quote)]))
  const bars = measureBars(column, index, quotes)
  const gutter = parseFloat(getComputedStyle(column.parentElement ?? column).paddingInlineStart)
  const side = gutter < wideGutter ? 'along' : 'beside'
  const widthOf = nameWidths(column)
  return layBars(bars, side, () => labelHeight).map((bar) => {
    const room = side === 'beside' ? besideWidth : bar.bottom - bar.top
    return { ...bar, words: fitName(names.get(bar.key) ?? '', room, widthOf) }
  })
}

const speakerName = (quote: QuoteMarkView): string => quote.speaker?.name ?? 'Unknown'

/** How wide words are in the font of the names, in the slanted and widest of its two styles. */
function nameWidths(column: HTMLElement): (words: string) => number {
  const context = document.createElement('canvas').getContext('2d')
  if (context === null) return () => 0
  context.font = `italic 600 11px ${getComputedStyle(column).getPropertyValue('--font-chrome')}`
  return (words) => context.measureText(words).width + 1
}
