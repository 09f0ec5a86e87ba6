import type { Span } from '@/core/anchor/span'
import type { Annotation } from '@/core/annotation/annotation'
import { layOver } from '@/core/annotation/lay-over'
import type { Mark } from '@/core/annotation/mark'
import { markKey } from './mark-key'

/**
 * A mark of the screen as the decisions stand by now: as it was where nothing has touched it, as the decision that it
 * became, or null where it is there no more (rejected, removed, or another decision took its place).
 * @param annotations all decisions on the item; `textId` is the text that the mark counts in
 */
export function markNow(mark: Mark, annotations: readonly Annotation[], textId: string): Mark | null {
  const { annotation } = mark
  if (annotation !== null) {
    const kept = annotations.find(({ id }) => id === annotation.id)
    return kept === undefined ? null : (layOver([kept], null, mark.itemId)[0] ?? null)
  }
  const touching = annotations.filter(
    ({ kind, anchors }) =>
      kind === mark.kind &&
      anchors.some((anchor) => anchor.textId === textId && mark.spans.some((span) => overlap(anchor, span))),
  )
  if (touching.length === 0) return mark
  return layOver(touching, null, mark.itemId).find((decided) => markKey(decided) === markKey(mark)) ?? null
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
