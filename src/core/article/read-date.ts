/** A date as a text spells it. */
export interface ReadDate {
  /** As `Item.published`: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string
  /** Code units that the date takes at the start of the text, with its weekday and time of day. */
  readonly length: number
}

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const weekday = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?`
const monthName = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`
const year = String.raw`(?<year>(?:1[6-9]|20)\d\d)`
const dayOf = String.raw`(?<day>\d{1,2})`

/** Full days first: `2021-02` must not be read out of `2021-02-17`. */
const spellings = [
  String.raw`${year}-(?<month>\d\d)-(?<day>\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?`,
  String.raw`${year}(?<sep>[/.])(?<month>\d{1,2})\k<sep>(?<day>\d{1,2})`,
  String.raw`${dayOf}(?:st|nd|rd|th)?(?:\s+of\s+|[\s-]+|\.\s*)${monthName},?[\s-]+${year}`,
  String.raw`${monthName}\s+${dayOf}(?:st|nd|rd|th)?,?\s+${year}`,
  String.raw`${dayOf}\.(?<month>\d{1,2})\.${year}`,
  String.raw`(?<first>\d{1,2})[/-](?<second>\d{1,2})[/-]${year}`,
  String.raw`${year}(?<month>\d\d)(?<day>\d\d)(?:T?\d{4,6}Z?)?`,
  String.raw`${year}-(?<month>\d\d)`,
  String.raw`${monthName},?\s+${year}`,
  year,
].map((pattern) => new RegExp(String.raw`^${weekday}(?:${pattern})(?![\p{L}\d]|[-/.]\d)`, 'iu'))

const timeOfDay =
  /^,?\s*(?:[-–|@]\s*|at\s+)?\d{1,2}[:.]\d\d(?::\d\d)?(?:\s*[ap]\.?m\b\.?)?(?:\s*(?:UTC|GMT|[A-Z]{1,4}T|Z)\b)?(?:\s*[+-]\d\d:?\d\d)?/i

/**
 * The date that stands at the very beginning of a text, in the usual spellings (`2021-02-17`, with or without a
 * time; `17 February 2021`; `Wed, Feb 17, 2021`; `17.02.2021`; `20210217`; `February 2021`; `2021`); null where
 * there is none, where no such day exists, or where day and month could be either (`03/04/2021`).
 */
export function readDate(text: string): ReadDate | null {
  const head = text.slice(0, 80)
  for (const spelling of spellings) {
    const match = spelling.exec(head)
    if (match?.groups === undefined) continue
    const date = dateOf(match.groups)
    if (date === null) continue
    const time = timeOfDay.exec(head.slice(match[0].length))
    return { date, length: match[0].length + (time?.[0].length ?? 0) }
  }
  return null
}

function dateOf(parts: Record<string, string | undefined>): string | null {
  const [monthPart, dayPart] =
    parts.first === undefined ? [parts.month, parts.day] : monthAndDay(parts.first, parts.second ?? '')
  const written = parts.year ?? ''
  if (monthPart === undefined) return parts.first === undefined ? written : null
  const month = /^\d/.test(monthPart)
    ? Number(monthPart)
    : monthNames.findIndex((name) => name.startsWith(monthPart.slice(0, 3).toLowerCase())) + 1
  if (month < 1 || month > 12) return null
  const toMonth = `${written}-${String(month).padStart(2, '0')}`
  if (dayPart === undefined) return toMonth
  const day = Number(dayPart)
  if (day < 1 || day > new Date(Date.UTC(Number(written), month, 0)).getUTCDate()) return null
  return `${toMonth}-${String(day).padStart(2, '0')}`
}

/** Of `17/02` and `02/17`: only where one of the two can be no month, or both are the same. */
function monthAndDay(first: string, second: string): [string | undefined, string | undefined] {
  if (Number(first) > 12 || first === second) return [second, first]
  return Number(second) > 12 ? [first, second] : [undefined, undefined]
}
