import { bm25 } from './field-norms'
import type { HeadPostings } from './head-index'
import { fieldBoosts } from './index-fields'
import { prefixCounts } from './prefix-counts'
import { scoreInHead } from './score-in-head'
import { scoreList, searchList, type TermRun } from './score-list'
import type { Segment } from './segment'
import type { UsedSegment, WordIndex } from './word-index'

/** Lists longer than this are worth a call of their own. */
const shortList = 48
/** As MiniSearch's default weight. */
const prefixWeight = 0.375

/** How much a longer term counts beside the beginning of it that was asked for. */
export function weightOfLonger(length: number, asked: number): number {
  return (prefixWeight * length) / (length + 0.3 * (length - asked))
}

/**
 * Adds the scores of all longer terms that begin so. Segment by segment, since what lies side by side in the
 * dictionary lies side by side in the lists too: thousands of short lists are walked through as one.
 */
export function scorePrefix(index: WordIndex, run: TermRun, prefix: string, fields: number): void {
  const ranges = rangesOf(index, prefix)
  if (index.head.size > 0) {
    for (const [term, postings] of index.head.withPrefix(prefix)) {
      const counts = countWithHead(ranges, term, postings)
      scoreInHead(index, run, postings, {
        counts,
        fields,
        weight: weightOfLonger(term.length, prefix.length),
      })
    }
  }
  for (const range of ranges) scoreRange(index, run, range, { fields, asked: prefix.length })
}

/** The terms of a segment that begin so. */
interface Range {
  readonly used: UsedSegment
  /** Ranks: `end` exclusive. */
  readonly from: number
  readonly end: number
  readonly firstList: number
  /** By list, from `firstList` on: in how many documents the term stands in the field. */
  readonly counts: Uint32Array
}

function rangesOf({ segments, head }: WordIndex, prefix: string): Range[] {
  const known = prefixCounts(segments)
  return segments.map((used, place) => {
    const { segment } = used
    let from = segment.firstFrom(prefix)
    const end = segment.firstAfterPrefix(prefix, from)
    if (from < end && segment.termLength(from) === prefix.length) from += 1
    const firstList = segment.termLists[from] as number
    const counts = known.of(place, prefix).subarray(firstList, segment.termLists[end])
    return { used, from, end, firstList, counts: head.size === 0 ? counts : counts.slice() }
  })
}

/** Adds what the head has of a term to the counts of the segments; returns the sums by field. */
function countWithHead(ranges: readonly Range[], term: string, postings: HeadPostings): Float64Array {
  const sums = new Float64Array(fieldBoosts.length)
  for (const [field, documents] of postings) sums[field] = documents.size
  const found = ranges.map(({ used }) => used.segment.find(term))
  for (const [place, range] of ranges.entries()) {
    eachList(range.used.segment, found[place] as number, (list, field) => {
      const { listDocs } = range.used.segment
      const documents = (listDocs[list + 1] as number) - (listDocs[list] as number)
      sums[field] = (sums[field] as number) + documents
    })
  }
  for (const [place, range] of ranges.entries()) {
    eachList(range.used.segment, found[place] as number, (list, field) => {
      range.counts[list - range.firstList] = sums[field] as number
    })
  }
  return sums
}

function eachList(
  { termLists, listFields }: Segment,
  rank: number,
  take: (list: number, field: number) => void,
): void {
  if (rank === -1) return
  const end = termLists[rank + 1] as number
  for (let list = termLists[rank] as number; list < end; list += 1) take(list, listFields[list] as number)
}

/** With so few documents left, those are looked for in each list; with more, the lists are walked through. */
const mostSearched = 12

/** Documents of a segment that are left, ascending, by their number in it; null where there are many, or all are asked for. */
function fewLeft({ step, frame }: TermRun, { base, segment }: UsedSegment): readonly number[] | null {
  if (step === 1 || frame.size > mostSearched * 16) return null
  const left: number[] = []
  for (let index = 0; index < frame.size; index += 1) {
    const doc = (frame.found[index] as number) - base
    if (doc < 0 || doc >= segment.size) continue
    if (left.length === mostSearched) return null
    left.push(doc)
  }
  return left.sort((a, b) => a - b)
}

function scoreRange(
  index: WordIndex,
  run: TermRun,
  range: Range,
  asked: { readonly fields: number; readonly asked: number },
): void {
  const left = fewLeft(run, range.used)
  const { segment } = range.used
  // A rare word before it leaves most segments without any document.
  if (left?.length === 0) return
  segment.needLists(range.firstList, segment.termLists[range.end] as number)
  if (left === null) walkRange(index, run, range, asked)
  else searchRange(index, run, range, { ...asked, left })
}

function searchRange(
  { statistics }: WordIndex,
  run: TermRun,
  { used, from, end, firstList, counts }: Range,
  {
    fields,
    asked,
    left,
  }: { readonly fields: number; readonly asked: number; readonly left: readonly number[] },
): void {
  const { segment } = used
  const { termLists, listFields, listDocs, listTimes, docs } = segment
  const lowest = left[0] as number
  const highest = left[left.length - 1] as number
  const mayHold = (first: number, last: number): boolean =>
    first < last && (docs[first] as number) <= highest && (docs[last - 1] as number) >= lowest
  for (let rank = from; rank < end; rank += 1) {
    const lastList = termLists[rank + 1] as number
    for (let list = termLists[rank] as number; list < lastList; list += 1) {
      const field = listFields[list] as number
      if (((fields >>> field) & 1) === 0) continue
      const first = listDocs[list] as number
      const last = listDocs[list + 1] as number
      const split = last - ((listTimes[list + 1] as number) - (listTimes[list] as number))
      if (!mayHold(first, split) && !mayHold(split, last)) continue
      const weight = weightOfLonger(segment.termLength(rank), asked)
      const matching = counts[list - firstList] as number
      const factor = weight * (fieldBoosts[field] as number) * statistics.rarity(matching)
      searchList(run, used, { list, docs: left }, statistics.norms(field), factor)
    }
  }
}

/** Everything that the loops need is in local names; nothing is called for a list of a few documents. */
function walkRange(
  { statistics }: WordIndex,
  run: TermRun,
  { used, from, end, firstList, counts }: Range,
  { fields, asked }: { readonly fields: number; readonly asked: number },
): void {
  const { segment, base, gone } = used
  const { termLists, listFields, listDocs, listTimes, docs, times, lengths, lengthStarts } = segment
  const { frame, plane, bit, step } = run
  const { scores, marks, found } = frame
  const { k, d } = bm25
  for (let rank = from; rank < end; rank += 1) {
    const weight = weightOfLonger(segment.termLength(rank), asked)
    const lastList = termLists[rank + 1] as number
    for (let list = termLists[rank] as number; list < lastList; list += 1) {
      const field = listFields[list] as number
      if (((fields >>> field) & 1) === 0) continue
      const matching = counts[list - firstList] as number
      const norms = statistics.norms(field)
      const factor = weight * (fieldBoosts[field] as number) * statistics.rarity(matching)
      const lastDoc = listDocs[list + 1] as number
      let at = listDocs[list] as number
      if (lastDoc - at > shortList) {
        scoreList(run, used, list, norms, factor)
        continue
      }
      const split = lastDoc - ((listTimes[list + 1] as number) - (listTimes[list] as number))
      const timesFrom = (listTimes[list] as number) - split
      const lengthBase = lengthStarts[field] as number
      for (; at < lastDoc; at += 1) {
        const doc = docs[at] as number
        const number = base + doc
        if (step > 1) {
          if (marks[number] === 0) continue
          marks[number] = step
        } else if (gone !== null && gone[doc] === 1) continue
        else if (marks[number] === 0) {
          marks[number] = 1
          found[frame.size] = number
          frame.size += 1
        }
        const count = at < split ? 1 : (times[timesFrom + at] as number)
        const norm = norms.normOf(lengths[lengthBase + doc] as number)
        scores[number] = (scores[number] as number) + factor * (d + (count * (k + 1)) / (count + norm))
        if (plane !== null) plane[number] = (plane[number] as number) | bit
      }
    }
  }
}
