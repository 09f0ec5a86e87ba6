import type { Mark } from '@/core/annotation/mark'
import { markEnd } from '../marks/mark-end'
import { marksAt } from '../marks/marks-at'
import { exactMark } from './exact-mark'
import type { ReadingCursor } from './reading-cursor'

/** The mark that the cursor stands on: the exact one, else the shortest that holds all of it. */
export function markUnder(marks: readonly Mark[], cursor: ReadingCursor): Mark | null {
  const around = marksAt(marks, cursor.start).filter((mark) => markEnd(mark) >= cursor.end)
  return exactMark(marks, cursor) ?? around[0] ?? null
}
