/** Pure arithmetic on the Gregorian calendar; a day is a count of days since 1970-01-01. */
const msOfDay = 86_400_000

export interface CalendarDate {
  readonly year: number
  /** 1 to 12, or null where only the year is known. */
  readonly month: number | null
  readonly day: number | null
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where it is none of these. */
export function parseCalendarDate(iso: string): CalendarDate | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(iso)
  if (!match) return null
  const part = (text: string | undefined): number | null => (text === undefined ? null : Number(text))
  return { year: Number(match[1]), month: part(match[2]), day: part(match[3]) }
}

export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / msOfDay)
}

/** `YYYY-MM-DD` of a day number. */
export function isoOfDay(day: number): string {
  return new Date(day * msOfDay).toISOString().slice(0, 10)
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

/** `YYYY` or `YYYY-MM`, with months outside 1 to 12 carried into the year. */
export function isoOfMonth(year: number, month: number): string {
  const index = year * 12 + month - 1
  return `${isoOfYear(Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`
}

export function isoOfYear(year: number): string {
  return String(year).padStart(4, '0')
}

/** Whether there is such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
