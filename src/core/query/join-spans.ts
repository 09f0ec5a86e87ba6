import type { Span } from '../anchor/span'

/** Spans in order, those that touch or overlap as one, empty ones left out. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last !== undefined && start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    } else if (start < end) joined.push({ start, end })
  }
  return joined
}
