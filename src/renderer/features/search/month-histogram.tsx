import { useState, type KeyboardEvent } from 'react'
import type { FacetValue } from '@/core/index/facets'
import { publishedOf, setPublished } from '@/core/query/edit-query'
import { formatCount } from '@/renderer/ui/format-count'
import { histogramBars, isInRange, rangeOf } from './histogram-bars'

interface MonthHistogramProps {
  readonly months: readonly FacetValue[]
  readonly query: string
  readonly onChange: (query: string) => void
}

/**
 * How many of the found items were published when. A bar narrows to its time, dragging over bars (or Shift with the
 * arrow keys) to a stretch of it.
 */
export function MonthHistogram({ months, query, onChange }: MonthHistogramProps) {
  const bars = histogramBars(months)
  const asked = publishedOf(query)
  const [brush, setBrush] = useState<{ from: string; to: string } | null>(null)
  if (bars.length < 2 && asked === '') return null
  const most = Math.max(1, ...bars.map(({ count }) => count))
  const shown = brush === null ? asked : rangeOf(brush.from, brush.to)
  const finish = () => {
    if (brush === null) return
    const range = rangeOf(brush.from, brush.to)
    setBrush(null)
    onChange(setPublished(query, range === asked ? '' : range))
  }
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = bars[index + by]
    if (by === 0 || next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    const neighbour = event.currentTarget.parentElement?.children[index + by]
    if (neighbour instanceof HTMLElement) neighbour.focus()
    if (event.shiftKey) setBrush({ from: brush?.from ?? bars[index]?.time ?? next.time, to: next.time })
  }
  return (
    <div className="facet-group facet-times" role="group" aria-label="Published">
      <h3 className="facet-name">Published</h3>
      <div className="facet-bars" onPointerUp={finish} onPointerLeave={finish} onPointerCancel={finish}>
        {bars.map(({ time, count }, index) => (
          <button
            key={time}
            type="button"
            className="facet-bar"
            aria-label={`${time}: ${formatCount(count)}`}
            aria-pressed={shown !== '' && isInRange(time, shown)}
            title={`${time}: ${formatCount(count)}`}
            onPointerDown={(event) => {
              if (event.button === 0) setBrush({ from: time, to: time })
            }}
            onPointerEnter={() => {
              if (brush !== null) setBrush({ ...brush, to: time })
            }}
            onKeyDown={(event) => {
              onKeyDown(event, index)
            }}
            onKeyUp={(event) => {
              if (event.key === 'Shift') finish()
            }}
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
