import { mostDocumentsOfSegment, type Segment } from './segment'

/** Smaller ones are of one tier; each next tier is eight times as large. */
const fewestDocuments = 128

interface SealedSegment {
  readonly segment: Segment
  readonly goneCount: number
}

/** Segments of one size that should become one, at least `atOnce` of them or as many as fill one; null where there are none. */
export function dueSegments<S extends SealedSegment>(
  segments: readonly S[],
  atOnce: number,
): readonly S[] | null {
  const tiers = new Map<number, S[]>()
  for (const each of segments) {
    const tier = Math.floor(Math.log2(Math.max(fewestDocuments, each.segment.size)) / 3)
    tiers.set(tier, [...(tiers.get(tier) ?? []), each])
  }
  return [...tiers.values()].map((tier) => fitting(tier, atOnce)).find((tier) => tier.length >= 2) ?? null
}

/** The smallest of a tier, as many as make one segment; none where there are too few of them. */
function fitting<S extends SealedSegment>(tier: readonly S[], atOnce: number): readonly S[] {
  const all = tier.reduce((sum, each) => sum + documentsOf(each), 0)
  if (tier.length < atOnce && all < mostDocumentsOfSegment) return []
  const chosen: S[] = []
  let size = 0
  for (const each of tier.toSorted((a, b) => a.segment.size - b.segment.size)) {
    size += documentsOf(each)
    if (size > mostDocumentsOfSegment) break
    chosen.push(each)
  }
  return chosen
}

function documentsOf({ segment, goneCount }: SealedSegment): number {
  return segment.size - goneCount
}
