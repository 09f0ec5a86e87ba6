import { errorRow } from './error-row'
import type { Span } from './span'

export interface ApproximateMatch extends Span {
  /** Insertions, deletions and substitutions of code units. */
  readonly errors: number
}

/**
 * Where `pattern` stands in `text` with at most `maxErrors` errors, best first, no two overlapping, at most
 * `limit`. Linear in the text's length times the pattern's.
 */
export function approximateMatches(
  text: string,
  pattern: string,
  maxErrors: number,
  limit = 50,
): ApproximateMatch[] {
  if (pattern === '' || text === '') return []
  const row = errorRow(text, pattern, true)
  const matches: ApproximateMatch[] = []
  for (const end of bestEnds(row, maxErrors)) {
    const errors = row[end] ?? 0
    const start = startOf(text, pattern, end, errors)
    if (start < end && !matches.some((other) => start < other.end && other.start < end))
      matches.push({ start, end, errors })
    if (matches.length === limit) break
  }
  return matches
}

/** Ends of the matches that no neighbour betters, fewest errors first. */
function bestEnds(row: Int32Array, maxErrors: number): number[] {
  const ends: number[] = []
  for (let end = 1; end < row.length; end += 1) {
    const errors = row[end] ?? 0
    if (errors > maxErrors || errors >= (row[end - 1] ?? Infinity)) continue
    if (errors <= (row[end + 1] ?? Infinity)) ends.push(end)
  }
  return ends.sort((a, b) => (row[a] ?? 0) - (row[b] ?? 0) || a - b)
}

/** Of the starts that give so few errors the one whose length is nearest to the pattern's. */
function startOf(text: string, pattern: string, end: number, errors: number): number {
  const from = Math.max(0, end - pattern.length - errors)
  const back = errorRow(reversed(text.slice(from, end)), reversed(pattern), false)
  let best = -1
  for (let length = 1; length < back.length; length += 1) {
    if ((back[length] ?? 0) !== errors) continue
    if (best < 0 || Math.abs(length - pattern.length) < Math.abs(best - pattern.length)) best = length
  }
  return best < 0 ? end : end - best
}

/** By code units: half of a surrogate pair stays half of one. */
function reversed(text: string): string {
  return text.split('').reverse().join('')
}
