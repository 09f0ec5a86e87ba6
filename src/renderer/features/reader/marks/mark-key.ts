import type { Mark } from '@/core/annotation/mark'

/**
 * Names a mark: a highlight or comment, of which several may stand on the same words, by its decision; a finding by
 * kind and place, so that a suggestion keeps its key when it becomes a decision.
 */
export function markKey(mark: Mark): string {
  if (mark.kind === 'highlight' || mark.kind === 'comment') return `own:${mark.id}`
  return `${mark.kind}:${mark.spans.map((span) => `${String(span.start)}-${String(span.end)}`).join(',')}`
}
