import type { FacetValue } from '@/core/index/facets'
import { queryDate } from '@/core/query/query-date'

export interface Bar {
  /** `YYYY` or `YYYY-MM`. */
  readonly time: string
  readonly count: number
}

/** So many months are shown one by one; a longer time is shown by years. */
export const mostMonths = 36

/** Bars without gaps from the first time to the last: by month, or by year where there are many. */
export function histogramBars(months: readonly FacetValue[]): readonly Bar[] {
  const first = months[0]?.value
  const last = months.at(-1)?.value
  if (first === undefined || last === undefined) return []
  const byMonth =
    monthNumber(last) - monthNumber(first) < mostMonths && months.every(({ value }) => value.length === 7)
  const counts = new Map<string, number>()
  for (const { value, count } of months) {
    const time = byMonth ? value : value.slice(0, 4)
    counts.set(time, (counts.get(time) ?? 0) + count)
  }
  const times = byMonth ? monthsFrom(first, last) : yearsFrom(first, last)
  return times.map((time) => ({ time, count: counts.get(time) ?? 0 }))
}

/** What is asked for by a stretch of bars, in either direction. */
export function rangeOf(from: string, to: string): string {
  if (from === to) return from
  return from < to ? `${from}..${to}` : `${to}..${from}`
}

/** Whether a day of a bar is in what a query asks for, whatever it is written as. `today` as `YYYY-MM-DD`. */
export function isInRange(time: string, range: string, today: string): boolean {
  const bar = queryDate(time)
  const asked = queryDate(range.toLowerCase(), today)
  return (
    bar !== null && asked !== null && isBefore(bar.from, asked.before) && isBefore(asked.from, bar.before)
  )
}

function isBefore(from: string | null, end: string | null): boolean {
  return from === null || end === null || from < end
}

/** Which of so many bars side by side a pointer is at; one that has left them is at the first or the last. */
export function barAt(
  x: number,
  bars: { readonly left: number; readonly width: number },
  count: number,
): number {
  const place = Math.floor(((x - bars.left) / bars.width) * count)
  return Math.max(0, Math.min(count - 1, place))
}

/** Months since the year 0; of a year its first one, of a day its own. */
export function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7) || '1') - 1
}

function monthsFrom(first: string, last: string): string[] {
  const from = monthNumber(first)
  return Array.from({ length: monthNumber(last) - from + 1 }, (_, index) => {
    const month = from + index
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}

function yearsFrom(first: string, last: string): string[] {
  const from = Number(first.slice(0, 4))
  const length = Number(last.slice(0, 4)) - from + 1
  return Array.from({ length }, (_, index) => String(from + index).padStart(4, '0'))
}
