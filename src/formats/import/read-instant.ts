const earliest = Date.UTC(1900, 0, 1)
const latest = Date.UTC(2100, 0, 1)
/** Counted times before this are no times of saving: nobody kept links in 1990, but 0 and -1 are written for "unknown". */
const earliestCounted = Date.UTC(1990, 0, 1)

/** `2024-10-29T16:30:11.123+01:00` and its kin: spaces, slashes, no colons, no separators at all (`20240129T203941Z`). */
const written =
  /^(\d{4})([-/]?)(\d{2})\2(\d{2})(?:[T\s/]\s*(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,](\d{1,3})\d*)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?\/?$/i

/**
 * When something was saved, in ms since the epoch, out of the ways in which exports write it: seconds or milliseconds since
 * the epoch (told apart by their size), or a date of the ISO kind; one without a zone is taken as UTC. null where it is none,
 * or an absurd one.
 */
export function readInstant(value: unknown): number | null {
  if (typeof value === 'number') return counted(value)
  if (typeof value !== 'string') return null
  const text = value.trim()
  if (/^\d{9,16}(?:\.\d+)?$/.test(text)) return counted(Number(text))
  const match = written.exec(text)
  return match === null ? null : calendar(match)
}

function counted(value: number): number | null {
  const ms = Math.round(value < 100_000_000_000 ? value * 1000 : value)
  return ms >= earliestCounted && ms < latest ? ms : null
}

function calendar(match: RegExpExecArray): number | null {
  const [, year, , month, day, hour = '0', minute = '0', second = '0', fraction = '', zone = 'Z'] = match
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null
  const ms =
    Date.UTC(y, m - 1, d, Number(hour), Number(minute), Number(second), Number(fraction.padEnd(3, '0'))) -
    zoneOffset(zone)
  return ms >= earliest && ms < latest ? ms : null
}

/** In ms, east of Greenwich positive. */
function zoneOffset(zone: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone)
  if (match === null) return 0
  const minutes = Number(match[2]) * 60 + Number(match[3])
  return (match[1] === '-' ? -minutes : minutes) * 60_000
}
