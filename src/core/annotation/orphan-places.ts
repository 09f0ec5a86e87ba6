import type { Anchor } from '../anchor/anchor'
import { reanchor } from '../anchor/reanchor'
import type { Candidate, Reanchoring } from '../anchor/reanchoring'
import type { Span } from '../anchor/span'
import type { ArticleText } from '../article/article-text'
import type { Annotation } from './annotation'

/** Where an orphan may stand now. */
export interface OrphanPlace {
  /** One for each part of the mark that has a place, in text order; they do not overlap. */
  readonly spans: readonly [Span, ...Span[]]
  /** 0 to 1: that of its least certain part. */
  readonly confidence: number
}

/**
 * Where the words of each orphan may stand now, at most three places, best first. All orphans of one item at once, since
 * each of its texts is compared once: seconds where it has a million words, so this is for a worker.
 */
export function orphanPlaces(
  orphans: readonly Annotation[],
  texts: readonly ArticleText[],
  to: ArticleText,
): OrphanPlace[][] {
  const found = new Map<Anchor, Reanchoring>()
  for (const from of texts) {
    const anchors = orphans.flatMap((orphan) => orphan.anchors.filter(({ textId }) => textId === from.id))
    if (anchors.length === 0) continue
    // What already counts in this text stands where it says.
    const places = from.id === to.id ? [] : reanchor(from.text, to.text, anchors)
    for (const [at, anchor] of anchors.entries())
      found.set(anchor, places[at] ?? { kind: 'same', span: anchor, confidence: 1 })
  }
  return orphans.map((orphan) => placesOf(orphan.anchors.map((anchor) => candidates(found.get(anchor)))))
}

function candidates(found: Reanchoring | undefined): readonly Candidate[] {
  if (found === undefined) return []
  if (found.kind === 'orphan') return found.candidates
  return [{ start: found.span.start, end: found.span.end, confidence: found.confidence }]
}

/** The best places of all parts, then the second best ones: a part without a second stays where its best is. */
function placesOf(parts: readonly (readonly Candidate[])[]): OrphanPlace[] {
  const choices = Math.max(0, ...parts.map((part) => part.length))
  const places = Array.from({ length: choices }, (_, at) =>
    parts.map((part) => part[at] ?? part[0]).filter((place) => place !== undefined),
  )
  return places.flatMap((chosen): OrphanPlace[] => {
    const [first, ...rest] = apart(chosen)
    if (first === undefined) return []
    const confidence = Math.min(...chosen.map((place) => place.confidence))
    return [{ spans: [first, ...rest], confidence }]
  })
}

function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ start, end })
  }
  return kept
}
