import { useMemo } from 'react'
import type { MonthCount } from '@/core/entity/month-counts'
import { formatCount } from '@/renderer/ui/format-count'
import { formatPublished } from '@/renderer/ui/format-published'
import { chartBars } from './chart-bars'

/** CSS px of the drawing, which scales with its pane. */
const width = 720
const height = 56

/** Articles per month that name it; per year where there are too many months to tell apart. */
export function MonthsChart({ months }: { readonly months: readonly MonthCount[] | null }) {
  const chart = useMemo(() => chartBars(months ?? [], { width, height }), [months])
  if (months === null || chart.bars.length < 2) return <div className="entity-chart" data-empty />
  const first = chart.bars[0]
  const last = chart.bars.at(-1)
  const title = `Articles per ${chart.unit}, ${formatPublished(first?.span ?? '')} to ${formatPublished(last?.span ?? '')}, at most ${formatCount(chart.most)}`
  return (
    <figure className="entity-chart">
      <svg
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={title}
      >
        {chart.bars.map(({ span, items: count, x, y, width: wide, height: high }) => (
          <g key={span}>
            <rect className="entity-chart-hit" x={x} y={0} width={wide} height={height}>
              <title>{`${formatPublished(span)}: ${formatCount(count)}`}</title>
            </rect>
            {count > 0 && <rect className="entity-chart-bar" x={x} y={y} width={wide} height={high} />}
          </g>
        ))}
      </svg>
      <figcaption className="entity-chart-axis ui-tabular" aria-hidden>
        <span>{formatPublished(first?.span ?? '')}</span>
        <span>
          Articles per {chart.unit}, at most {formatCount(chart.most)}
        </span>
        <span>{formatPublished(last?.span ?? '')}</span>
      </figcaption>
    </figure>
  )
}
