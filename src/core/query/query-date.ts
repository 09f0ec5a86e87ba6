/** Days as `YYYY-MM-DD`: `from` inclusive, `before` exclusive; null for open. */
export interface DayRange {
  readonly from: string | null
  readonly before: string | null
}

export const relativeDates = ['today', 'yesterday', 'day-7', 'week-2', 'month-1', 'year-1'] as const

/**
 * Reads `2021`, `2021-02`, `2021-02-17`, `today`, `yesterday`, a range of them `A..B` (both included; `*` or nothing is
 * open), and `>=A`, `>A`, `<=A`, `<A`. `day-7` is the day seven days before `today`, and alone all days since then; so
 * are `week-2`, `month-1` and `year-1`. null for anything else, also for a day that is in no calendar.
 */
export function queryDate(value: string, today = ''): DayRange | null {
  if (/^[a-z]+-\d/.test(value) && !value.includes('..')) {
    const since = dayRange(value, today)
    return since && { from: since.from, before: null }
  }
  const compared = /^(>=|<=|>|<)(.+)$/.exec(value)
  if (compared !== null) {
    const day = dayRange(compared[2] ?? '', today)
    return day && compare(compared[1] ?? '', day)
  }
  const parts = value.split('..')
  if (parts.length === 1) return dayRange(value, today)
  const [from, to] = parts
  if (from === undefined || to === undefined || parts.length > 2) return null
  const first = isOpen(from) ? { from: null } : dayRange(from, today)
  const last = isOpen(to) ? { before: null } : dayRange(to, today)
  return first && last && { from: first.from, before: last.before }
}

function isOpen(value: string): boolean {
  return value === '' || value === '*'
}

function compare(sign: string, day: DayRange): DayRange {
  switch (sign) {
    case '>=':
      return { from: day.from, before: null }
    case '>':
      return { from: day.before, before: null }
    case '<=':
      return { from: null, before: day.before }
    default:
      return { from: null, before: day.from }
  }
}

/** The days that a year, a month or a day stands for. */
function dayRange(value: string, today: string): DayRange | null {
  if (/^[a-z]/.test(value)) return relativeDay(value, today)
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(value)
  if (match === null) return null
  const year = Number(match[1])
  if (match[2] === undefined) return { from: dayName(year, 0, 1), before: dayName(year + 1, 0, 1) }
  const month = Number(match[2]) - 1
  if (month < 0 || month > 11) return null
  if (match[3] === undefined) return { from: dayName(year, month, 1), before: dayName(year, month + 1, 1) }
  const day = Number(match[3])
  const date = utcDay(year, month, day)
  if (date.getUTCMonth() !== month || date.getUTCDate() !== day) return null
  return { from: dayName(year, month, day), before: dayName(year, month, day + 1) }
}

function relativeDay(value: string, today: string): DayRange | null {
  const match = /^(?:(day|week|month|year)-(\d{1,4})|today|yesterday)$/.exec(value)
  const [year, month, day] = today.split('-').map(Number)
  if (match === null || year === undefined || month === undefined || day === undefined) return null
  const back = match[2] === undefined ? Number(value === 'yesterday') : Number(match[2])
  const unit: string = match[1] ?? 'day'
  switch (unit) {
    case 'year':
      return oneDay(year - back, month - 1, Math.min(day, lastDay(year - back, month - 1)))
    case 'month':
      return oneDay(year, month - 1 - back, Math.min(day, lastDay(year, month - 1 - back)))
    case 'week':
      return oneDay(year, month - 1, day - 7 * back)
    default:
      return oneDay(year, month - 1, day - back)
  }
}

function lastDay(year: number, month: number): number {
  return utcDay(year, month + 1, 0).getUTCDate()
}

function oneDay(year: number, month: number, day: number): DayRange {
  return { from: dayName(year, month, day), before: dayName(year, month, day + 1) }
}

function dayName(year: number, month: number, day: number): string {
  const date = utcDay(year, month, day)
  // The day after 9999 has five digits, which would sort wrongly; nothing is published then.
  if (date.getUTCFullYear() > 9999) return '9999-12-31'
  return date.toISOString().slice(0, 10)
}

function utcDay(year: number, month: number, day: number): Date {
  const date = new Date(0)
  date.setUTCFullYear(year, month, day)
  return date
}
