/** ISO 8601 in UTC of ms since the epoch, where a format must have a time: of a time that is none, 1970. */
export function isoTime(ms: number): string {
  const instant = new Date(ms)
  return Number.isNaN(instant.getTime()) ? new Date(0).toISOString() : instant.toISOString()
}
