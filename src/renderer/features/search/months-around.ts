import type { FacetValue } from '@/core/index/facets'
import { queryDate } from '@/core/query/query-date'
import { monthNumber, mostMonths } from './histogram-bars'

/**
 * Of the times that would be found without the one that is asked for, those around it: as many months as are shown one by one, so
 * that what is narrowed can be widened again; all where it is longer than that, or beside them.
 */
export function monthsAround(
  months: readonly FacetValue[],
  range: string,
  today: string,
): readonly FacetValue[] {
  const asked = queryDate(range.toLowerCase(), today)
  const numbers = months.map(({ value }) => monthNumber(value))
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (asked === null || first === undefined || last === undefined) return months
  const from = Math.max(first, asked.from === null ? first : monthNumber(asked.from))
  const to = Math.min(last, asked.before === null ? last : monthBefore(asked.before))
  const more = mostMonths - (to - from + 1)
  if (from > to || more < 0) return months
  const start = Math.max(first, Math.min(from - Math.floor(more / 2), last - mostMonths + 1))
  return months.filter((_, at) => (numbers[at] ?? 0) >= start && (numbers[at] ?? 0) < start + mostMonths)
}

/** The month of the day before this one. */
function monthBefore(day: string): number {
  return monthNumber(day) - (day.endsWith('-01') ? 1 : 0)
}
