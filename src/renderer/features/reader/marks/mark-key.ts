import type { Mark } from '@/core/annotation/mark'

/** Names a mark by kind and place, so that a suggestion keeps its key when it becomes a decision. */
export function markKey(mark: Mark): string {
  return `${mark.kind}:${mark.spans.map((span) => `${String(span.start)}-${String(span.end)}`).join(',')}`
}
