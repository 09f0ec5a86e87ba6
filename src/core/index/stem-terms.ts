import { englishStem } from '../query/english-stem'
import type { AskedTerm, ExpandedTerm } from './asked-term'
import type { HeadPostings } from './head-index'
import type { UsedSegment, WordIndex } from './word-index'

/** An article with the word as it was asked for comes before one with another form of it in the same field. */
const stemWeight = 0.3

/** Other words with the stem of the asked one, and not those that its beginning finds already. */
export function takeStems(
  index: WordIndex,
  { term: asked, prefix, stem }: AskedTerm,
  exact: Pick<ExpandedTerm, 'ranks' | 'head'>,
  take: (term: ExpandedTerm) => void,
): void {
  const { segments, head } = index
  const isOther = (term: string): boolean =>
    term !== asked && !(prefix && term.startsWith(asked)) && englishStem(term) === stem
  const inHead = new Map<string, HeadPostings>()
  if (head.size > 0) {
    const begin = beginningOf(stem)
    for (const [term, postings] of head.withPrefix(begin)) if (isOther(term)) inHead.set(term, postings)
    const itself = head.postings(begin)
    if (itself !== null && isOther(begin)) inHead.set(begin, itself)
  }
  const found = stemTerms(segments, stem)
  for (const term of new Set([...found.keys(), ...inHead.keys()])) {
    if (!isOther(term)) continue
    const ranks = found.get(term) ?? new Int32Array(segments.length).fill(-1)
    take({ ranks, head: inHead.get(term) ?? null, weight: stemWeight, beside: exact })
  }
}

/** What every word with a stem begins with: the algorithm changes the last letter of a stem at most. */
export function beginningOf(stem: string): string {
  return stem.slice(0, Math.max(2, stem.length - 1))
}

const remembered = new WeakMap<readonly UsedSegment[], Map<string, ReadonlyMap<string, Int32Array>>>()

/** By term with this stem: its rank in each segment, which stay as they are while people type. */
function stemTerms(segments: readonly UsedSegment[], stem: string): ReadonlyMap<string, Int32Array> {
  const known = remembered.get(segments) ?? new Map<string, ReadonlyMap<string, Int32Array>>()
  remembered.set(segments, known)
  const before = known.get(stem)
  if (before !== undefined) return before
  const found = new Map<string, Int32Array>()
  const begin = beginningOf(stem)
  for (const [place, { segment }] of segments.entries()) {
    const from = segment.firstFrom(begin)
    const end = segment.firstAfterPrefix(begin, from)
    for (let rank = from; rank < end; rank += 1) {
      const term = segment.term(rank)
      if (englishStem(term) !== stem) continue
      const ranks = found.get(term) ?? new Int32Array(segments.length).fill(-1)
      found.set(term, ranks)
      ranks[place] = rank
    }
  }
  known.set(stem, found)
  return found
}
