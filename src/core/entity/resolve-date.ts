import { dayNumber, isDay, isoOfDay, isoOfMonth, isoOfYear, weekdayOf, type CalendarDate } from './calendar'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  'couple of': 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
}
type Parts = Readonly<Record<string, string | undefined>>
const forward = new Set(['next', 'coming', 'following'])
const backward = new Set(['last', 'previous', 'past'])

/**
 * What a date's words mean: ISO 8601 day, month or year, or a range `a/b` (EDTF level 0), against the day of
 * publication where the words are relative; '' where they stay vague or the day of publication is unknown.
 * `parts` are the named groups of one of `datePatterns`.
 */
export function resolveDate(parts: Parts, published: CalendarDate | null): string {
  const year = parts['y'] === undefined ? null : Number(parts['y'])
  const month = indexIn(months, parts['m'] ?? '') ?? (parts['mm'] === undefined ? null : Number(parts['mm']))
  const day = parts['d'] ?? parts['dd']
  if (month !== null && day !== undefined)
    return dayAndMonth(year, month, Number.parseInt(day, 10), published)
  if (parts['which'] !== undefined) return relative(parts, published)
  if (parts['y2'] !== undefined) return yearRange(String(year), parts['y2'])
  if (parts['decade'] !== undefined) return `${parts['decade']}/${isoOfYear(Number(parts['decade']) + 9)}`
  if (month !== null) return monthAlone(year, month, published)
  if (year !== null) return isoOfYear(year)
  if (!published || published.month === null || published.day === null) return ''
  const today = dayNumber(published.year, published.month, published.day)
  if (parts['w'] !== undefined) return weekdayNear(parts['w'], 'this', today)
  if (parts['name'] !== undefined) {
    const name = parts['name'].toLowerCase()
    return isoOfDay(today + (name === 'yesterday' ? -1 : name === 'tomorrow' ? 1 : 0))
  }
  return parts['n'] === undefined ? '' : ago(parts, today, published)
}

function indexIn(list: readonly string[], word: string): number | null {
  const at = list.indexOf(word.slice(0, 3).toLowerCase())
  return at < 0 ? null : at + 1
}

function dayAndMonth(
  year: number | null,
  month: number,
  day: number,
  published: CalendarDate | null,
): string {
  const of = year ?? (published ? nearestYear(month, published) : null)
  if (of === null || !isDay(of, month, day)) return ''
  return isoOfDay(dayNumber(of, month, day))
}

/** The year that puts a month within half a year of the publication. */
function nearestYear(month: number, published: CalendarDate): number {
  const apart = published.month === null ? 0 : month - published.month
  return published.year + (apart > 6 ? -1 : apart < -6 ? 1 : 0)
}

function monthAlone(year: number | null, month: number, published: CalendarDate | null): string {
  if (year !== null) return isoOfMonth(year, month)
  return published ? isoOfMonth(nearestYear(month, published), month) : ''
}

function yearRange(from: string, to: string): string {
  const end = to.length === 2 ? from.slice(0, 2) + to : to
  return Number(end) > Number(from) ? `${from}/${end}` : from
}

function relative(parts: Parts, published: CalendarDate | null): string {
  if (!published) return ''
  const which = (parts['which'] ?? '').toLowerCase()
  const step = forward.has(which) ? 1 : backward.has(which) ? -1 : 0
  const unit = (parts['unit'] ?? '').toLowerCase()
  if (parts['n'] !== undefined) return span(parts['n'], unit, step, published)
  if (unit === 'year') return isoOfYear(published.year + step)
  if (unit === 'decade') {
    const first = Math.floor(published.year / 10) * 10 + step * 10
    return `${isoOfYear(first)}/${isoOfYear(first + 9)}`
  }
  if (published.month === null) return ''
  if (unit === 'month') return isoOfMonth(published.year, published.month + step)
  const month = indexIn(months, parts['m'] ?? '')
  if (month !== null) return isoOfMonth(monthYear(month, step, published), month)
  if (published.day === null) return ''
  const today = dayNumber(published.year, published.month, published.day)
  if (parts['w'] !== undefined) return weekdayNear(parts['w'], which, today)
  if (unit === 'week') {
    const monday = today - ((weekdayOf(today) + 6) % 7) + step * 7
    return `${isoOfDay(monday)}/${isoOfDay(monday + 6)}`
  }
  return ''
}

function monthYear(month: number, step: number, published: CalendarDate): number {
  const now = published.month ?? 1
  if (step < 0) return month < now ? published.year : published.year - 1
  if (step > 0) return month > now ? published.year : published.year + 1
  return published.year
}

/** A bare weekday is the last one up to the day of publication: news tells what has happened. */
function weekdayNear(word: string, which: string, today: number): string {
  const wanted = (indexIn(weekdays, word) ?? 1) - 1
  const back = (weekdayOf(today) - wanted + 7) % 7
  if (forward.has(which)) return isoOfDay(today - back + 7)
  if (backward.has(which)) return isoOfDay(today - (back === 0 ? 7 : back))
  return isoOfDay(today - back)
}

function countOf(word: string): number | null {
  return numbers[word.toLowerCase()] ?? (/^\d+$/u.test(word) ? Number(word) : null)
}

function span(count: string, unit: string, step: number, published: CalendarDate): string {
  const n = countOf(count)
  if (n === null || published.month === null || published.day === null) return ''
  const today = dayNumber(published.year, published.month, published.day)
  const days = unit === 'days' ? n : unit === 'weeks' ? n * 7 : null
  if (days === null) return ''
  return step < 0
    ? `${isoOfDay(today - days)}/${isoOfDay(today)}`
    : `${isoOfDay(today)}/${isoOfDay(today + days)}`
}

function ago(parts: Parts, today: number, published: CalendarDate): string {
  const n = countOf(parts['n'] ?? '')
  const unit = (parts['unit'] ?? '').toLowerCase().replace(/s$/u, '')
  if (n === null) return ''
  if (unit === 'day') return isoOfDay(today - n)
  if (unit === 'week') return isoOfDay(today - n * 7)
  if (unit === 'month') return isoOfMonth(published.year, (published.month ?? 1) - n)
  return unit === 'year' && n < published.year ? isoOfYear(published.year - n) : ''
}
