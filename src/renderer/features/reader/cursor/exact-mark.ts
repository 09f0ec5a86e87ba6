import type { Span } from '@/core/anchor/span'
import type { Mark } from '@/core/annotation/mark'
import { markEnd } from '../marks/mark-end'

/** The mark that covers exactly what the cursor covers; null where there is none. */
export function exactMark(marks: readonly Mark[], cursor: Span): Mark | null {
  return marks.find((mark) => mark.spans[0].start === cursor.start && markEnd(mark) === cursor.end) ?? null
}
