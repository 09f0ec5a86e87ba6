import type { Mark } from '@/core/annotation/mark'
import { markEnd } from '../marks/mark-end'
import { markKey } from '../marks/mark-key'
import type { ReadingCursor } from './reading-cursor'

/** The mark that covers exactly what the cursor covers, the one that it names before others; null where there is none. */
export function exactMark(marks: readonly Mark[], cursor: ReadingCursor): Mark | null {
  const there = marks.filter((mark) => mark.spans[0].start === cursor.start && markEnd(mark) === cursor.end)
  return there.find((mark) => markKey(mark) === cursor.markKey) ?? there[0] ?? null
}
