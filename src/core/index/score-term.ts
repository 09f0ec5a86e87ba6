import type { AskedTerm, ExpandedTerm } from './asked-term'
import { expandTerm, isPreviewed } from './expand-term'
import { fieldBoosts } from './index-fields'
import type { ScoreFrame } from './score-frame'
import { scoreInHead } from './score-in-head'
import { scoreList, type TermRun } from './score-list'
import { scorePrefix } from './score-prefix'
import type { UsedSegment, WordIndex } from './word-index'

export interface ScoredTerm extends AskedTerm {
  /** A bit by field: where it is looked for. */
  readonly fields: number
  /** Its place among the different words of the query. */
  readonly word: number
}

interface TermStep {
  readonly step: number
  readonly preview: boolean
  /** Notes which documents have the word; else the caller does, who knows that all that is left has it. */
  readonly marksWords: boolean
}

/**
 * Adds the scores of a term to a frame. At step 1 it finds documents; at later ones it marks those that are found
 * already with the step, and the caller leaves out the others.
 */
export function scoreTerm(
  index: WordIndex,
  frame: ScoreFrame,
  term: ScoredTerm,
  { step, preview, marksWords }: TermStep,
): void {
  const run: TermRun = {
    frame,
    plane: marksWords ? frame.plane(term.word) : null,
    bit: 1 << (term.word & 31),
    step,
    candidates: step === 1 ? null : frame.found.subarray(0, frame.size),
  }
  const counts = new Float64Array(fieldBoosts.length)
  expandTerm(index, term, preview, (expanded) => {
    count(index, expanded, counts)
    scoreExpanded(index, run, expanded, counts, term.fields)
  })
  if (term.prefix && !(preview && isPreviewed(term))) scorePrefix(index, run, term.term, term.fields)
}

function scoreExpanded(
  index: WordIndex,
  run: TermRun,
  { ranks, head, weight }: ExpandedTerm,
  counts: Float64Array,
  fields: number,
): void {
  const { segments, statistics } = index
  for (let place = 0; place < segments.length; place += 1) {
    const rank = ranks[place] as number
    if (rank < 0) continue
    const used = segments[place] as UsedSegment
    const end = used.segment.termLists[rank + 1] as number
    for (let list = used.segment.termLists[rank] as number; list < end; list += 1) {
      const field = used.segment.listFields[list] as number
      if (((fields >>> field) & 1) === 0) continue
      const factor = weight * (fieldBoosts[field] as number) * statistics.rarity(counts[field] as number)
      scoreList(run, used, list, statistics.norms(field), factor)
    }
  }
  if (head !== null) scoreInHead(index, run, head, { counts, fields, weight })
}

/** In how many documents the term stands, by field: what makes it rare or common. */
function count(index: WordIndex, { ranks, head, beside }: ExpandedTerm, counts: Float64Array): void {
  counts.fill(0)
  add(index, { ranks, head }, counts)
  if (beside !== null) add(index, beside, counts)
}

function add(
  { segments }: WordIndex,
  { ranks, head }: Pick<ExpandedTerm, 'ranks' | 'head'>,
  counts: Float64Array,
): void {
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
