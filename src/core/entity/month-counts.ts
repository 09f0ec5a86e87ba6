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
  const months = [...counts.keys()].sort()
  const [first = ''] = months
  const last = months.at(-1) ?? ''
  const all: MonthCount[] = []
  for (let month = first; month !== '' && month <= last; month = nextMonth(month))
    all.push({ month, items: counts.get(month) ?? 0 })
  return all
}

function nextMonth(month: string): string {
  const year = Number(month.slice(0, 4))
  const of = Number(month.slice(5, 7))
  return of >= 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 5)}${String(of + 1).padStart(2, '0')}`
}
