/** Months from the first to the last, both with them, `YYYY-MM`; [] where the last is before the first. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = []
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month)
  return months
}

function nextMonth(month: string): string {
  const year = Number(month.slice(0, 4))
  const of = Number(month.slice(5, 7))
  return of >= 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 5)}${String(of + 1).padStart(2, '0')}`
}
