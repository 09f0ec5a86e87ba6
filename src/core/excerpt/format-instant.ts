import { formatDate } from './format-date'

/** An instant (ms since the epoch) as a citation gives it: "22 November 2026, 15:30 UTC"; '' for none that exists. */
export function formatInstant(ms: number): string {
  const instant = new Date(ms)
  if (Number.isNaN(instant.getTime())) return ''
  const [day = '', time = ''] = instant.toISOString().split('T')
  return `${formatDate(day)}, ${time.slice(0, 5)} UTC`
}
