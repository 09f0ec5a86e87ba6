import { bm25, type FieldNorms } from './field-norms'
import type { ScoreFrame } from './score-frame'
import type { UsedSegment } from './word-index'

/** How one term of a query is scored into a frame. */
export interface TermRun {
  readonly frame: ScoreFrame
  /** null where all that is left in the end has every word. */
  readonly plane: Uint32Array | null
  /** The word's bit in its plane. */
  readonly bit: number
  /** 1: documents are added to those found. Above: only those that are found already are marked with the step. */
  readonly step: number
  /** With few of them, a long list is not walked through: numbers that are found already, from a step above 1 on. */
  readonly candidates: Uint32Array | null
}

/** So many times longer than there are candidates, a list is searched and not walked. */
const searchedFrom = 16

/** Adds the scores of a list of a segment. */
export function scoreList(
  run: TermRun,
  used: UsedSegment,
  list: number,
  norms: FieldNorms,
  weight: number,
): void {
  const { listDocs, listTimes } = used.segment
  used.segment.needLists(list, list + 1)
  const from = listDocs[list] as number
  const end = listDocs[list + 1] as number
  const firstTime = listTimes[list] as number
  const split = end - ((listTimes[list + 1] as number) - firstTime)
  const { candidates } = run
  if (candidates !== null && candidates.length * searchedFrom < end - from) {
    searchList(run, used, { list, docs: ofSegment(candidates, used) }, norms, weight)
    return
  }
  walk(run, used, { list, from, end: split, firstTime: -1 }, norms, weight)
  walk(run, used, { list, from: split, end, firstTime }, norms, weight)
}

interface Stretch {
  readonly list: number
  readonly from: number
  readonly end: number
  /** Where the first number of `times` is; -1 where all stand once. */
  readonly firstTime: number
}

/** The innermost loop of all: everything that it needs is in local names. */
function walk(run: TermRun, used: UsedSegment, stretch: Stretch, norms: FieldNorms, weight: number): void {
  const { segment, base, gone } = used
  const { docs, times, lengths } = segment
  const { scores, marks, found } = run.frame
  const { plane, bit, step } = run
  const lengthBase = segment.lengthStarts[segment.listFields[stretch.list] as number] as number
  const { common } = norms
  const { k, d } = bm25
  let size = run.frame.size
  let time = stretch.firstTime
  for (let at = stretch.from; at < stretch.end; at += 1) {
    const doc = docs[at] as number
    const count = time === -1 ? 1 : (times[time++] as number)
    const number = base + doc
    if (step > 1) {
      if (marks[number] === 0) continue
      marks[number] = step
    } else if (gone !== null && gone[doc] === 1) continue
    else if (marks[number] === 0) {
      marks[number] = 1
      found[size] = number
      size += 1
    }
    const length = lengths[lengthBase + doc] as number
    const norm = length < common.length ? (common[length] as number) : norms.norm(length)
    scores[number] = (scores[number] as number) + weight * (d + (count * (k + 1)) / (count + norm))
    if (plane !== null) plane[number] = (plane[number] as number) | bit
  }
  run.frame.size = size
}

/** Adds the scores of a list, which is in memory, to these documents of its segment, where it has them: by their number in it. */
export function searchList(
  run: TermRun,
  { segment, base }: UsedSegment,
  { list, docs }: { readonly list: number; readonly docs: Iterable<number> },
  norms: FieldNorms,
  weight: number,
): void {
  const { scores, marks } = run.frame
  const from = segment.listDocs[list] as number
  const end = segment.listDocs[list + 1] as number
  const firstTime = segment.listTimes[list] as number
  const split = end - ((segment.listTimes[list + 1] as number) - firstTime)
  const lengthBase = segment.lengthStarts[segment.listFields[list] as number] as number
  for (const doc of docs) {
    let times = 1
    if (!holds(segment.docs, from, split, doc)) {
      const at = placeOf(segment.docs, split, end, doc)
      if (at === end || segment.docs[at] !== doc) continue
      times = segment.times[firstTime + at - split] as number
    }
    const number = base + doc
    marks[number] = run.step
    const value = norms.value(times, segment.lengths[lengthBase + doc] as number)
    scores[number] = (scores[number] as number) + weight * value
    if (run.plane !== null) run.plane[number] = (run.plane[number] as number) | run.bit
  }
}

/** Of these numbers of documents those of a segment, by their number in it. */
function* ofSegment(numbers: Uint32Array, { segment, base }: UsedSegment): Generator<number> {
  for (const number of numbers) if (number >= base && number < base + segment.size) yield number - base
}

function holds(docs: Uint16Array, from: number, end: number, doc: number): boolean {
  const at = placeOf(docs, from, end, doc)
  return at < end && docs[at] === doc
}

/** The first place in a sorted stretch that is not before `doc`. */
export function placeOf(docs: Uint16Array, from: number, end: number, doc: number): number {
  let low = from
  let high = end
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((docs[middle] as number) < doc) low = middle + 1
    else high = middle
  }
  return low
}
