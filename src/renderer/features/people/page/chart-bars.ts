import type { MonthCount } from '@/core/entity/month-counts'

export interface ChartBar {
  /** `YYYY-MM`, or `YYYY`. */
  readonly span: string
  readonly items: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface BarChart {
  readonly unit: 'month' | 'year'
  readonly bars: readonly ChartBar[]
  /** Items of the highest bar. */
  readonly most: number
}

/** More months than this are drawn as years. */
const mostBars = 180

/** Few months do not become walls. */
const widest = 18

/** Bars of a chart as large as `size`, each in the middle of its month; one item is seen at least. */
export function chartBars(
  months: readonly MonthCount[],
  size: { readonly width: number; readonly height: number },
): BarChart {
  const unit = months.length > mostBars ? 'year' : 'month'
  const counts = unit === 'month' ? months.map(({ month, items }) => [month, items] as const) : years(months)
  const most = counts.reduce((max, [, items]) => Math.max(max, items), 0)
  const step = size.width / Math.max(1, counts.length)
  return {
    unit,
    most,
    bars: counts.map(([span, items], at) => {
      const height = items === 0 ? 0 : Math.max(2, (items / most) * size.height)
      const width = Math.min(widest, step * 0.8)
      return { span, items, x: at * step + (step - width) / 2, y: size.height - height, width, height }
    }),
  }
}

function years(months: readonly MonthCount[]): (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const { month, items } of months) {
    const year = month.slice(0, 4)
    counts.set(year, (counts.get(year) ?? 0) + items)
  }
  return [...counts]
}
