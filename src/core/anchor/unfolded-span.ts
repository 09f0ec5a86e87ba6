import type { FoldedText } from './folded-text'
import type { Span } from './span'

/** The span of the text that a span of its folded form stands for. */
export function unfoldedSpan({ offsets }: FoldedText, span: Span): Span {
  const start = offsets[span.start] ?? 0
  return { start, end: Math.max(start, (offsets[Math.max(span.start, span.end - 1)] ?? 0) + 1) }
}
