import type { Mark } from '@/core/annotation/mark'

/** The marks that cover the character at `offset`, the shortest first: it is the one that is meant most likely. */
export function marksAt(marks: readonly Mark[], offset: number): Mark[] {
  return marks
    .filter((mark) => mark.spans.some((span) => span.start <= offset && offset < span.end))
    .sort((a, b) => lengthOf(a) - lengthOf(b))
}

function lengthOf(mark: Mark): number {
  return mark.spans.reduce((sum, span) => sum + span.end - span.start, 0)
}
