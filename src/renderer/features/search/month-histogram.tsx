import { useState, type KeyboardEvent, type PointerEvent } from 'react'
import type { FacetValue } from '@/core/index/facets'
import { publishedOf, setPublished } from '@/core/query/edit-query'
import { formatCount } from '@/renderer/ui/format-count'
import { barAt, histogramBars, isInRange, rangeOf } from './histogram-bars'
import { monthsAround } from './months-around'

interface MonthHistogramProps {
  /** Of what is found whenever it was published. */
  readonly months: readonly FacetValue[]
  readonly query: string
  /** What relative dates count from. */
  readonly today: string
  readonly onChange: (query: string) => void
}

/**
 * How many of the found items were published when, and around the time that is asked for how many others would be found. A bar
 * narrows to its time, dragging over bars (or Shift with the arrow keys) to a stretch of it.
 */
export function MonthHistogram({ months, query, today, onChange }: MonthHistogramProps) {
  const asked = publishedOf(query)
  const bars = histogramBars(asked === '' ? months : monthsAround(months, asked, today))
  const { brush, pointer, onKeyDown, onKeyUp } = useBrush(bars, (range) => {
    onChange(setPublished(query, range === asked ? '' : range))
  })
  if (bars.length < 2 && asked === '') return null
  const most = Math.max(1, ...bars.map(({ count }) => count))
  const shown = brush ?? asked
  return (
    <div className="facet-group facet-times" role="group" aria-label="Published">
      <h3 className="facet-name">Published</h3>
      <div className="facet-bars" {...pointer}>
        {bars.map(({ time, count }, index) => (
          <button
            key={time}
            type="button"
            className="facet-bar"
            data-time={time}
            aria-label={`${time}: ${formatCount(count)}`}
            aria-pressed={shown !== '' && isInRange(time, shown, today)}
            title={`${time}: ${formatCount(count)}`}
            onKeyDown={(event) => {
              onKeyDown(event, index)
            }}
            onKeyUp={onKeyUp}
            onClick={(event) => {
              // A click by keyboard or by assistive technology: the pointer's own has brushed already.
              if (event.detail === 0) onChange(setPublished(query, asked === time ? '' : time))
            }}
          >
            <span style={{ height: `${String(Math.round((100 * count) / most))}%` }} />
          </button>
        ))}
      </div>
      <p className="facet-ends">
        <span>{bars[0]?.time}</span>
        {shown !== '' && (
          <button
            type="button"
            className="facet-range"
            data-time={shown}
            onClick={() => {
              onChange(setPublished(query, ''))
            }}
          >
            {shown} ×
          </button>
        )}
        <span>{bars.at(-1)?.time}</span>
      </p>
    </div>
  )
}

/** A stretch of bars that is being drawn; `brush` is the time of it, null where there is none. */
function useBrush(bars: readonly { readonly time: string }[], onBrushed: (range: string) => void) {
  const [ends, setEnds] = useState<{ from: string; to: string } | null>(null)
  const finish = () => {
    if (ends === null) return
    setEnds(null)
    onBrushed(rangeOf(ends.from, ends.to))
  }
  const timeAt = ({ clientX, currentTarget }: PointerEvent): string | undefined =>
    bars[barAt(clientX, currentTarget.getBoundingClientRect(), bars.length)]?.time
  const pointer = {
    onPointerDown: (event: PointerEvent) => {
      const time = timeAt(event)
      if (event.button !== 0 || time === undefined || !(event.target instanceof Element)) return
      // A hand that draws a line leaves it: what is drawn goes on beside and beyond the bars.
      event.target.setPointerCapture(event.pointerId)
      setEnds({ from: time, to: time })
    },
    onPointerMove: (event: PointerEvent) => {
      const time = timeAt(event)
      if (ends !== null && time !== undefined && time !== ends.to) setEnds({ ...ends, to: time })
    },
    onPointerUp: finish,
    onPointerCancel: finish,
  }
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = bars[index + by]
    if (by === 0 || next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    const neighbour = event.currentTarget.parentElement?.children[index + by]
    if (neighbour instanceof HTMLElement) neighbour.focus()
    if (event.shiftKey) setEnds({ from: ends?.from ?? bars[index]?.time ?? next.time, to: next.time })
  }
  const onKeyUp = (event: KeyboardEvent) => {
    if (event.key === 'Shift') finish()
  }
  return { brush: ends && rangeOf(ends.from, ends.to), pointer, onKeyDown, onKeyUp }
}
