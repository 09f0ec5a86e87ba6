import type { Finding } from './finding'

/**
 * Keeps, where findings overlap, the more certain one by `rank` (dictionary before rules), then the longer,
 * then the more confident. Sorted by place, free of overlaps and empty spans. O(n log n).
 */
export function settleOverlaps<F extends Finding>(
  findings: readonly F[],
  rank: (finding: F) => number = () => 0,
): F[] {
  const length = (finding: F): number => finding.end - finding.start
  const sorted = findings
    .filter((finding) => length(finding) > 0)
    .sort(
      (a, b) =>
        rank(b) - rank(a) || length(b) - length(a) || b.confidence - a.confidence || a.start - b.start,
    )
  const taken = new Map<number, number>()
  const kept: F[] = []
  for (const finding of sorted) {
    if (isTaken(taken, finding)) continue
    mark(taken, finding)
    kept.push(finding)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** Buckets of 32 code units hold one bit mask each, so that a look-up costs the length of a span. */
function isTaken(taken: Map<number, number>, span: Finding): boolean {
  for (let at = span.start; at < span.end; at += 1) {
    if (((taken.get(at >> 5) ?? 0) >>> (at & 31)) & 1) return true
  }
  return false
}

function mark(taken: Map<number, number>, span: Finding): void {
  for (let at = span.start; at < span.end; at += 1) {
    taken.set(at >> 5, (taken.get(at >> 5) ?? 0) | (1 << (at & 31)))
  }
}
