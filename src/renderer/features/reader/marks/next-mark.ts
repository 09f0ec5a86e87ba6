import type { Mark } from '@/core/annotation/mark'

/** The next mark that begins after `offset`, or the last that begins before it; round the end of the text. */
export function nextMark(marks: readonly Mark[], offset: number, direction: 1 | -1): Mark | null {
  if (direction === 1) {
    return marks.find((mark) => mark.spans[0].start > offset) ?? marks[0] ?? null
  }
  return marks.findLast((mark) => mark.spans[0].start < offset) ?? marks.at(-1) ?? null
}
