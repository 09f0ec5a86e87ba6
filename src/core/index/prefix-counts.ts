import { indexFields } from './index-fields'
import { compareTerms, type Segment } from './segment'
import type { UsedSegment } from './word-index'

const fieldCount = indexFields.length
/** So many units of a term are compared as one number, the first one being the same for all. */
const keyUnits = 3

/**
 * In how many documents of all segments the term of a list stands in the field of the list: what makes it rare or
 * common. Worked out for all terms with one first letter at a time, when the first beginning with it is asked for,
 * and good as long as the segments are the same.
 */
export class PrefixCounts {
  private readonly letters = new Set<string>()
  private readonly bySegment: readonly Uint32Array[]

  constructor(private readonly segments: readonly Segment[]) {
    this.bySegment = segments.map(({ listFields }) => new Uint32Array(listFields.length))
  }

  /** By list of the segment with this place; only those of terms that begin as `prefix` does are filled in. */
  of(place: number, prefix: string): Uint32Array {
    this.prepare(prefix.charAt(0))
    return this.bySegment[place] as Uint32Array
  }

  /** Does now what the first beginning with this letter would have to wait for. */
  prepare(letter: string): void {
    if (this.letters.has(letter)) return
    this.letters.add(letter)
    this.count(letter)
  }

  /** Walks through the dictionaries together. */
  private count(letter: string): void {
    const walks = this.segments.map(
      (segment, place) => new Walk(segment, this.bySegment[place] as Uint32Array, letter),
    )
    const sums = new Uint32Array(fieldCount)
    const members: Walk[] = []
    for (;;) {
      members.length = 0
      for (const walk of walks) {
        if (walk.at >= walk.end) continue
        const [first] = members
        const order = first === undefined ? -1 : compareWalks(walk, first)
        if (order < 0) members.length = 0
        if (order <= 0) members.push(walk)
      }
      if (members.length === 0) return
      sums.fill(0)
      for (const walk of members) walk.addTo(sums)
      for (const walk of members) walk.take(sums)
    }
  }
}

class Walk {
  at: number
  readonly end: number
  key = 0

  constructor(
    readonly segment: Segment,
    private readonly counts: Uint32Array,
    letter: string,
  ) {
    this.at = segment.firstFrom(letter)
    this.end = segment.firstAfterPrefix(letter, this.at)
    this.readKey()
  }

  addTo(sums: Uint32Array): void {
    const { termLists, listFields, listDocs } = this.segment
    const end = termLists[this.at + 1] as number
    for (let list = termLists[this.at] as number; list < end; list += 1) {
      const field = listFields[list] as number
      const documents = (listDocs[list + 1] as number) - (listDocs[list] as number)
      sums[field] = (sums[field] as number) + documents
    }
  }

  /** Notes the sums of its term and goes on to the next. */
  take(sums: Uint32Array): void {
    const { termLists, listFields } = this.segment
    const end = termLists[this.at + 1] as number
    for (let list = termLists[this.at] as number; list < end; list += 1) {
      this.counts[list] = sums[listFields[list] as number] as number
    }
    this.at += 1
    this.readKey()
  }

  private readKey(): void {
    if (this.at >= this.end) return
    const { chars, charStarts } = this.segment
    const start = (charStarts[this.at] as number) + 1
    const end = charStarts[this.at + 1] as number
    this.key = 0
    for (let at = start; at < start + keyUnits; at += 1) {
      this.key = this.key * 65_536 + (at < end ? (chars[at] as number) : 0)
    }
  }
}

function compareWalks(a: Walk, b: Walk): number {
  return a.key - b.key || compareTerms(a.segment, a.at, b.segment, b.at)
}

const remembered = new WeakMap<readonly UsedSegment[], PrefixCounts>()

/** The counts of these segments, which stay as they are while people type. */
export function prefixCounts(segments: readonly UsedSegment[]): PrefixCounts {
  const known = remembered.get(segments)
  if (known !== undefined) return known
  const made = new PrefixCounts(segments.map(({ segment }) => segment))
  remembered.set(segments, made)
  return made
}

/** Of scripts with thousands of letters, the others are worked out when they are typed. */
const mostLetters = 100

/** Code units that terms begin with, first those whose terms stand in the most documents, each counted by itself. */
export function firstLetters(segments: readonly UsedSegment[]): readonly string[] {
  const letters = new Map<string, number>()
  for (const { segment } of segments) {
    for (let rank = 0; rank < segment.terms;) {
      const letter = segment.term(rank).charAt(0)
      const after = segment.firstAfterPrefix(letter, rank)
      const documents = documentsBefore(segment, after) - documentsBefore(segment, rank)
      letters.set(letter, (letters.get(letter) ?? 0) + documents)
      rank = after
    }
  }
  const byDocuments = [...letters].sort(([, a], [, b]) => b - a)
  return byDocuments.slice(0, mostLetters).map(([letter]) => letter)
}

/** Of all lists of the terms before this one. */
function documentsBefore({ termLists, listDocs }: Segment, rank: number): number {
  return listDocs[termLists[rank] as number] as number
}
