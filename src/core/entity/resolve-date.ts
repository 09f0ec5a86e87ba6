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
const forward = new Set(['next', 'coming'])
const backward = new Set(['last', 'past'])

/**
 * What a date's words mean: ISO 8601 day, month or year, or a range `a/b` (EDTF level 0), against the day of
 * publication where the words are relative; '' where they stay vague or the day of publication is unknown.
 * `parts` are the named groups of one of `datePatterns`; `isAhead`: the words around speak of what is to come.
 */
export function resolveDate(parts: Parts, published: CalendarDate | null, isAhead = false): string {
  const year = parts['y'] === undefined ? null : Number(parts['y'])
  const month = indexIn(months, parts['m'] ?? '') ?? (parts['mm'] === undefined ? null : Number(parts['mm']))
  const day = parts['d'] ?? parts['dd']
  if (month !== null && day !== undefined)
    return days(year ?? yearOf(month, published, isAhead), month, day, parts['d2'])
  if (parts['which'] !== undefined) return relative(parts, published)
  if (parts['y2'] !== undefined) return yearRange(String(year), parts['y2'])
  if (parts['decade'] !== undefined) return `${parts['decade']}/${isoOfYear(Number(parts['decade']) + 9)}`
  if (parts['century'] !== undefined) {
    const last = Number(parts['century']) * 100
    return `${isoOfYear(last - 99)}/${isoOfYear(last)}`
  }
  if (month !== null) {
    const of = year ?? yearOf(month, published, isAhead)
    return of === null ? '' : isoOfMonth(of, month)
  }
  if (year !== null) return isoOfYear(year)
  if (!published || published.month === null || published.day === null) return ''
  const today = dayNumber(published.year, published.month, published.day)
  if (parts['w'] !== undefined) return weekdayNear(parts['w'], isAhead ? 'coming' : 'this', today)
  if (parts['name'] !== undefined) {
    const name = parts['name'].toLowerCase()
    const isBefore = name === 'yesterday' || name === 'last night'
    return isoOfDay(today + (isBefore ? -1 : name === 'tomorrow' ? 1 : 0))
  }
  return parts['n'] === undefined ? '' : ago(parts, today, published)
}

function indexIn(list: readonly string[], word: string): number | null {
  const at = list.indexOf(word.slice(0, 3).toLowerCase())
  return at < 0 ? null : at + 1
}

/** A day, or the range up to a second day of the same month. */
function days(year: number | null, month: number, day: string, second: string | undefined): string {
  const from = Number.parseInt(day, 10)
  if (year === null || !isDay(year, month, from)) return ''
  const first = isoOfDay(dayNumber(year, month, from))
  const to = second === undefined ? from : Number.parseInt(second, 10)
  return to > from && isDay(year, month, to) ? `${first}/${isoOfDay(dayNumber(year, month, to))}` : first
}

/**
 * The year of a month without one: the next such month where the words speak of what is to come, else this year's,
 * unless that is more than half a year ahead.
 */
function yearOf(month: number, published: CalendarDate | null, isAhead: boolean): number | null {
  if (!published) return null
  const apart = published.month === null ? 0 : month - published.month
  if (isAhead) return published.year + (apart < 0 ? 1 : 0)
  return published.year + (apart > 6 ? -1 : 0)
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
  if (unit === 'weekend') {
    const saturday = today + ((6 - weekdayOf(today) + 7) % 7) + (weekdayOf(today) === 0 ? -7 : 0) + step * 7
    return `${isoOfDay(saturday)}/${isoOfDay(saturday + 1)}`
  }
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
