import { risingPairs } from './rising-pairs'
import type { Run } from './run'
import { shortestEdit } from './shortest-edit'

/** Elements in a row that make a landmark where both sequences have them once. */
const landmarkLength = 4

/**
 * What two sequences have in common, in order: runs that rise on both sides and do not touch. Rows of elements
 * that stand once in each are paired first (as in Bram Cohen's patience diff), so that texts of any length take
 * time in proportion to it; what lies between is compared by the shortest edit, or taken as wholly changed where
 * that would take too long.
 */
export function commonRuns(a: Int32Array, b: Int32Array): Run[] {
  const head = commonHead(a, b)
  const tail = commonTail(a, b, head)
  const runs: Run[] = []
  let doneA = head
  let doneB = head
  if (head > 0) runs.push({ a: 0, b: 0, length: head })
  const endA = a.length - tail
  const endB = b.length - tail
  for (const mark of landmarks(a, b, head, endA, endB)) {
    // Landmarks overlap, and one may begin inside what the last one was grown to.
    if (mark.a < doneA || mark.b < doneB) continue
    for (const run of shortestEdit(a, b, doneA, mark.a, doneB, mark.b)) add(runs, run)
    let length = landmarkLength
    while (mark.a + length < endA && mark.b + length < endB && a[mark.a + length] === b[mark.b + length])
      length += 1
    add(runs, { ...mark, length })
    doneA = mark.a + length
    doneB = mark.b + length
  }
  for (const run of shortestEdit(a, b, doneA, endA, doneB, endB)) add(runs, run)
  if (tail > 0) add(runs, { a: endA, b: endB, length: tail })
  return runs
}

/** Adds a run, as a longer last one where it goes on from there. */
function add(runs: Run[], run: Run): void {
  const last = runs.at(-1)
  if (last !== undefined && last.a + last.length === run.a && last.b + last.length === run.b)
    runs[runs.length - 1] = { ...last, length: last.length + run.length }
  else runs.push(run)
}

function commonHead(a: Int32Array, b: Int32Array): number {
  const most = Math.min(a.length, b.length)
  let head = 0
  while (head < most && a[head] === b[head]) head += 1
  return head
}

function commonTail(a: Int32Array, b: Int32Array, head: number): number {
  const most = Math.min(a.length, b.length) - head
  let tail = 0
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1
  return tail
}

/** Pairs of places whose landmark stands once on each side, rising on both. */
function landmarks(a: Int32Array, b: Int32Array, from: number, endA: number, endB: number) {
  const inA = singles(a, from, endA)
  const inB = singles(b, from, endB)
  const pairs: { a: number; b: number }[] = []
  for (const [key, at] of inA) {
    const other = inB.get(key)
    if (at >= 0 && other !== undefined && other >= 0) pairs.push({ a: at, b: other })
  }
  return risingPairs(pairs)
}

/** Where each landmark begins; -1 where it stands twice. In order of the first place. */
function singles(sequence: Int32Array, from: number, to: number): Map<string, number> {
  const places = new Map<string, number>()
  for (let i = from; i + landmarkLength <= to; i += 1) {
    const key = sequence.subarray(i, i + landmarkLength).join()
    places.set(key, places.has(key) ? -1 : i)
  }
  return places
}
