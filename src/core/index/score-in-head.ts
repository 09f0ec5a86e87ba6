import type { HeadPostings } from './head-index'
import { fieldBoosts } from './index-fields'
import type { TermRun } from './score-list'
import type { WordIndex } from './word-index'

interface HeadScore {
  /** By field: in how many documents of the index the term stands. */
  readonly counts: Float64Array
  /** A bit by field: where it is looked for. */
  readonly fields: number
  /** How much the term counts beside the asked one. */
  readonly weight: number
}

/** Adds the scores of a term in the newest documents. */
export function scoreInHead(
  { head, headBase: base, statistics }: WordIndex,
  run: TermRun,
  postings: HeadPostings,
  { counts, fields, weight }: HeadScore,
): void {
  for (const [field, documents] of postings) {
    if (((fields >>> field) & 1) === 0) continue
    const factor = weight * (fieldBoosts[field] as number) * statistics.rarity(counts[field] as number)
    const norms = statistics.norms(field)
    for (const [number, times] of documents) {
      addScore(run, base + number, factor * norms.value(times, head.lengthOf(number, field)))
    }
  }
}

function addScore({ frame, plane, bit, step }: TermRun, doc: number, score: number): void {
  if (step === 1) frame.mark(doc)
  else if (frame.marks[doc] === 0) return
  else frame.marks[doc] = step
  frame.scores[doc] = (frame.scores[doc] as number) + score
  if (plane !== null) plane[doc] = (plane[doc] as number) | bit
}
