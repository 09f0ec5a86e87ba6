import type { Span } from '@/core/anchor/span'
import { offsetOf } from './offset-of'

/**
 * The stretch of canonical text that is selected inside `container`: the part of the selection in the article
 * where it reaches out of it, null where nothing is selected there. White space at its ends is kept: see
 * `core/anchor/trim-span`.
 */
export function spanOfSelection(container: Element, selection: Selection | null): Span | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(container)) return null
  const all = container.ownerDocument.createRange()
  all.selectNodeContents(container)
  const startsBefore = range.compareBoundaryPoints(Range.START_TO_START, all) < 0
  const endsAfter = range.compareBoundaryPoints(Range.END_TO_END, all) > 0
  const from = startsBefore ? all : range
  const to = endsAfter ? all : range
  const start = offsetOf(container, from.startContainer, from.startOffset)
  const end = offsetOf(container, to.endContainer, to.endOffset)
  return start !== null && end !== null && start < end ? { start, end } : null
}
