import { monthsBetween } from './months-between'

export interface MonthCount {
  /** `YYYY-MM`. */
  readonly month: string
  readonly items: number
}

/**
 * Items per month from the first to the last one that has any, months without any among them. Days of which only the
 * year is known are in no month.
 */
export function monthCounts(days: readonly string[]): MonthCount[] {
  const counts = new Map<string, number>()
  for (const day of days) {
    const month = day.slice(0, 7)
    if (month.length === 7) counts.set(month, (counts.get(month) ?? 0) + 1)
  }
  const known = [...counts.keys()].sort()
  const [first] = known
  if (first === undefined) return []
  return monthsBetween(first, known.at(-1) ?? first).map((month) => ({
    month,
    items: counts.get(month) ?? 0,
  }))
}
