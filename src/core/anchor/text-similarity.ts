import { errorRow } from './error-row'

/** 1 minus the edit distance over the longer length: 1 for the same text, 0 for nothing in common. */
export function textSimilarity(a: string, b: string): number {
  if (a === b) return 1
  const longer = Math.max(a.length, b.length)
  const [pattern, text] = a.length < b.length ? [a, b] : [b, a]
  if (pattern === '') return 0
  return 1 - (errorRow(text, pattern, false)[text.length] ?? longer) / longer
}
