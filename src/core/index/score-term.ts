import { expandTerm, type AskedTerm, type ExpandedTerm } from './expand-term'
import { fieldBoosts } from './index-fields'
import type { ScoreFrame } from './score-frame'
import { scoreList, type TermRun } from './score-list'
import type { UsedSegment, WordIndex } from './word-index'

export interface ScoredTerm extends AskedTerm {
  /** A bit by field: where it is looked for. */
  readonly fields: number
  /** Its place among the different words of the query. */
  readonly word: number
}

/**
 * Adds the scores of a term to a frame. At step 1 it finds documents; at later ones it marks those that are found
 * already with the step, and the caller leaves out the others.
 */
export function scoreTerm(
  index: WordIndex,
  frame: ScoreFrame,
  term: ScoredTerm,
  { step, preview }: { readonly step: number; readonly preview: boolean },
): void {
  const run: TermRun = {
    frame,
    plane: frame.plane(term.word),
    bit: 1 << (term.word & 31),
    step,
    candidates: step === 1 ? null : frame.found.subarray(0, frame.size),
  }
  const counts = new Float64Array(fieldBoosts.length)
  expandTerm(index, term, preview, (expanded) => {
    count(index, expanded, counts)
    scoreExpanded(index, run, expanded, counts, term.fields)
  })
}

function scoreExpanded(
  index: WordIndex,
  run: TermRun,
  expanded: ExpandedTerm,
  counts: Float64Array,
  fields: number,
): void {
  const { segments, statistics } = index
  for (let place = 0; place < segments.length; place += 1) {
    const rank = expanded.ranks[place] as number
    if (rank < 0) continue
    const used = segments[place] as UsedSegment
    const end = used.segment.termLists[rank + 1] as number
    for (let list = used.segment.termLists[rank] as number; list < end; list += 1) {
      const field = used.segment.listFields[list] as number
      if (((fields >>> field) & 1) === 0) continue
      const weight = weightOf(statistics.documents, counts, field, expanded.weight)
      scoreList(run, used, list, statistics.norms(field), weight)
    }
  }
  if (expanded.head === null) return
  const base = index.headBase
  for (const [field, postings] of expanded.head) {
    if (((fields >>> field) & 1) === 0) continue
    const weight = weightOf(statistics.documents, counts, field, expanded.weight)
    const norms = statistics.norms(field)
    for (const [number, times] of postings) {
      addScore(run, base + number, weight * norms.value(times, index.head.lengthOf(number, field)))
    }
  }
}

function addScore({ frame, plane, bit, step }: TermRun, doc: number, score: number): void {
  if (step === 1) frame.mark(doc)
  else if (frame.marks[doc] === 0) return
  else frame.marks[doc] = step
  frame.scores[doc] = (frame.scores[doc] as number) + score
  plane[doc] = (plane[doc] as number) | bit
}

/** In how many documents the term stands, by field: what makes it rare or common. */
function count({ segments }: WordIndex, { ranks, head }: ExpandedTerm, counts: Float64Array): void {
  counts.fill(0)
  for (let place = 0; place < segments.length; place += 1) {
    const rank = ranks[place] as number
    if (rank < 0) continue
    const { segment } = segments[place] as UsedSegment
    const end = segment.termLists[rank + 1] as number
    for (let list = segment.termLists[rank] as number; list < end; list += 1) {
      const field = segment.listFields[list] as number
      const documents = (segment.listDocs[list + 1] as number) - (segment.listDocs[list] as number)
      counts[field] = (counts[field] as number) + documents
    }
  }
  for (const [field, postings] of head ?? []) counts[field] = (counts[field] as number) + postings.size
}

function weightOf(documents: number, counts: Float64Array, field: number, weight: number): number {
  const matching = counts[field] as number
  return (
    weight * (fieldBoosts[field] as number) * Math.log(1 + (documents - matching + 0.5) / (matching + 0.5))
  )
}
