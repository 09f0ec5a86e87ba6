import type { Mark } from '@/core/annotation/mark'

/**
 * The mark after `from`, or before it, round the end of the text. From an offset: the next that begins after it, or
 * the last that begins before it; from a mark: its neighbour in the list, so that each of those that begin at one
 * place is come to.
 */
export function nextMark(marks: readonly Mark[], from: number | Mark, direction: 1 | -1): Mark | null {
  if (typeof from !== 'number') {
    const at = marks.indexOf(from)
    if (at !== -1) return marks.at((at + direction) % marks.length) ?? null
  }
  const offset = typeof from === 'number' ? from : from.spans[0].start
  if (direction === 1) {
    return marks.find((mark) => mark.spans[0].start > offset) ?? marks[0] ?? null
  }
  return marks.findLast((mark) => mark.spans[0].start < offset) ?? marks.at(-1) ?? null
}
