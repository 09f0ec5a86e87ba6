import { fieldOf, isAddress, readField, readNames, type HeaderFields } from './header-fields'
import { readDate } from './read-date'

export interface HeaderLine {
  readonly fields: Partial<HeaderFields>
  /** Where the line's own text begins after the header's part; the line's length where it is all header. */
  readonly restStart: number
}

/**
 * What a line says as a line of a header: `date 2021-02-17 The text …`, `Date: 17 February 2021`, `By Jane Doe`,
 * `Source: Reuters`, `URL https://…`, a date or an address alone. null for a line of ordinary text.
 * `leading`: nothing of a header stands before it, so a byline must be beyond doubt.
 */
export function readHeaderLine(line: string, leading: boolean): HeaderLine | null {
  return labelledLine(line) ?? dateLine(line) ?? addressLine(line) ?? byline(line, leading)
}

function labelledLine(line: string): HeaderLine | null {
  const match = /^([\p{L}][\p{L} _-]{0,20}?)[ \t]*:[ \t]*(?=\S)/u.exec(line)
  const field = match?.[1] === undefined ? null : fieldOf(match[1])
  if (match === null || field === null) return null
  if (field === 'published') return datedLine(line, match[0].length, true)
  const fields = readField(field, [line.slice(match[0].length)])
  if (fields === null || (field !== 'title' && line.length > 250)) return null
  return { fields, restStart: line.length }
}

function dateLine(line: string): HeaderLine | null {
  const label = /^(?:(date)|published(?:[ \t]+on)?|posted(?:[ \t]+on)?|)[ \t]*(?=\S)/i.exec(line)
  if (label === null) return null
  return datedLine(line, label[0].length, label[1] !== undefined)
}

/** `mayGoOn`: text may follow the date in the same line. */
function datedLine(line: string, dateStart: number, mayGoOn: boolean): HeaderLine | null {
  const read = readDate(line.slice(dateStart))
  if (read === null) return null
  const dateEnd = dateStart + read.length
  const gap = /^[\s|,;:–—-]*/.exec(line.slice(dateEnd))?.[0].length ?? 0
  const rest = line.slice(dateEnd + gap)
  const done =
    rest === '' || rest === '.' || (rest.length <= 80 && /^(?:last )?(?:updated|modified)\b/i.test(rest))
  if (done && (mayGoOn || read.date.length === 10))
    return { fields: { published: read.date }, restStart: line.length }
  // "Date 2021 was a bad year" is a sentence: text may only follow a whole day.
  if (!mayGoOn || gap === 0 || read.date.length < 10) return null
  return { fields: { published: read.date }, restStart: dateEnd + gap }
}

function addressLine(line: string): HeaderLine | null {
  const address = line.replace(/^(?:url|link)[ \t]+/i, '')
  return isAddress(address) ? { fields: { url: address }, restStart: line.length } : null
}

function byline(line: string, leading: boolean): HeaderLine | null {
  const match = /^by[ \t]+(.+)$/i.exec(line)
  if (match?.[1] === undefined || line.length > 120 || /[.!?]$/.test(line)) return null
  const names = readNames(match[1].replace(/[ \t]+in[ \t]+\p{Lu}.*$/u, ''))
  const fewest = leading ? 2 : 1
  if (names.length === 0 || !names.every((name) => isName(name, fewest))) return null
  return { fields: { authors: names }, restStart: line.length }
}

function isName(name: string, fewestWords: number): boolean {
  const words = name.split(/\s+/)
  if (words.length < fewestWords || words.length > 6) return false
  return words.every((word) =>
    /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*$|^(?:de|da|del|der|den|van|von|bin|ibn|al|el|la|le|du|dos|ter|y)$/u.test(
      word,
    ),
  )
}
