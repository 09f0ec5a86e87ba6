import type { Mark } from '@/core/annotation/mark'
import { markKey } from './mark-key'

/**
 * The suggestion that comes after a mark, round the end of the text, and is none of those that are being decided; null where no
 * other one is left.
 */
export function nextSuggestion(marks: readonly Mark[], from: Mark, decided: readonly Mark[]): Mark | null {
  const keys = new Set(decided.map(markKey))
  const at = marks.findIndex((mark) => markKey(mark) === markKey(from))
  const onwards = [...marks.slice(at + 1), ...marks.slice(0, at + 1)]
  return onwards.find((mark) => mark.status === 'suggested' && !keys.has(markKey(mark))) ?? null
}
