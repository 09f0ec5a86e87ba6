import type { Span } from '@/core/anchor/span'
import type { Mark } from '@/core/annotation/mark'

/** The mark of this kind on exactly this span, a decision before a suggestion; null where there is none. */
export function markOn(marks: readonly Mark[], span: Span, kind: Mark['kind']): Mark | null {
  const there = marks.filter((mark) => {
    const [only, ...more] = mark.spans
    return mark.kind === kind && more.length === 0 && only.start === span.start && only.end === span.end
  })
  return there.find((mark) => mark.annotation !== null) ?? there[0] ?? null
}
