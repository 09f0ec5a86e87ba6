import { takeStems } from './stem-terms'
import { fuzzyTerms } from './fuzzy-terms'
import type { AskedTerm, ExpandedTerm } from './asked-term'
import type { HeadPostings } from './head-index'
import { weightOfLonger } from './score-prefix'
import type { Segment } from './segment'
import type { UsedSegment, WordIndex } from './word-index'

/** As MiniSearch's default weight. */
const fuzzyWeight = 0.45

/** A short beginning of words is answered for by its most frequent words alone: a preview, not an answer. */
const previewLength = 2
const previewTerms = 256
const previewPostings = 100_000
const previewShare = 0.25

export function isPreviewed({ term, prefix }: AskedTerm): boolean {
  return prefix && term.length <= previewLength
}

type Take = (term: ExpandedTerm) => void

/**
 * Calls back with each term that the asked one leads to: itself, those near it, and in a preview those that begin with
 * it; all that begin with it are what `scorePrefix` scores.
 */
export function expandTerm(index: WordIndex, asked: AskedTerm, preview: boolean, take: Take): void {
  const { segments, head } = index
  const ranks = Int32Array.from(segments, ({ segment }) => segment.find(asked.term))
  const exact = head.size === 0 ? null : head.postings(asked.term)
  if (exact !== null || ranks.some((rank) => rank !== -1))
    take({ ranks, head: exact, weight: 1, beside: null })
  if (asked.prefix && preview && isPreviewed(asked)) takeFrequent(index, asked.term, take)
  if (asked.fuzzy > 0) takeFuzzy(index, asked, take)
  if (asked.stem !== '') takeStems(index, asked, { ranks, head: exact }, take)
}

/** A segment's terms that begin so, longer ones alone: from rank `at` to `end`, exclusive. */
interface Walk {
  readonly segment: Segment
  at: number
  readonly end: number
}

function walkOf(segment: Segment, prefix: string): Walk {
  let at = segment.firstFrom(prefix)
  const end = segment.firstAfterPrefix(prefix, at)
  if (at < end && segment.termLength(at) === prefix.length) at += 1
  return { segment, at, end }
}

function takeFuzzy({ segments, head }: WordIndex, asked: AskedTerm, take: Take): void {
  const found = new Map<string, { ranks: Int32Array; head: HeadPostings | null; distance: number }>()
  const at = (term: string, distance: number) => {
    const known = found.get(term)
    if (known !== undefined) return known
    const made = { ranks: new Int32Array(segments.length).fill(-1), head: null, distance }
    found.set(term, made)
    return made
  }
  const isOther = (term: string): boolean =>
    term !== asked.term && !(asked.prefix && term.startsWith(asked.term))
  for (const [place, { segment }] of segments.entries()) {
    for (const { rank, distance } of fuzzyTerms(segment, asked.term, asked.fuzzy)) {
      const term = segment.term(rank)
      if (isOther(term)) at(term, distance).ranks[place] = rank
    }
  }
  for (const [term, [postings, distance]] of head.near(asked.term, asked.fuzzy)) {
    if (isOther(term)) at(term, distance).head = postings
  }
  for (const [term, { ranks, head: postings, distance }] of found) {
    const weight = (fuzzyWeight * term.length) / (term.length + distance)
    take({ ranks, head: postings, weight, beside: null })
  }
}

/** The most frequent of the terms that begin so, without those that a quarter of all documents have. */
function takeFrequent(index: WordIndex, prefix: string, take: Take): void {
  for (const { term, ranks } of frequentTerms(index, prefix)) {
    const head = index.head.size === 0 ? null : index.head.postings(term)
    take({ ranks, head, weight: weightOfLonger(term.length, prefix.length), beside: null })
  }
}

interface FrequentTerm {
  readonly term: string
  readonly ranks: Int32Array
  postings: number
}

/** Terms of a preview by their beginning; segments stay as they are while people type. */
const remembered = new WeakMap<readonly UsedSegment[], Map<string, readonly FrequentTerm[]>>()

function frequentTerms({ segments, statistics }: WordIndex, prefix: string): readonly FrequentTerm[] {
  const known = remembered.get(segments) ?? new Map<string, readonly FrequentTerm[]>()
  remembered.set(segments, known)
  const before = known.get(prefix)
  if (before !== undefined) return before
  const all = new Map<string, FrequentTerm>()
  for (const [place, { segment }] of segments.entries()) {
    for (const rank of mostFrequent(walkOf(segment, prefix))) {
      const term = segment.term(rank)
      const made = { term, ranks: new Int32Array(segments.length).fill(-1), postings: 0 }
      const entry = all.get(term) ?? made
      all.set(term, entry)
      entry.ranks[place] = rank
      entry.postings += segment.postings(rank)
    }
  }
  const chosen: FrequentTerm[] = []
  let postings = 0
  for (const entry of [...all.values()].sort((a, b) => b.postings - a.postings)) {
    if (entry.postings > previewShare * statistics.documents && all.size > 1) continue
    if (chosen.length >= previewTerms || postings + entry.postings > previewPostings) break
    chosen.push(entry)
    postings += entry.postings
  }
  known.set(prefix, chosen)
  return chosen
}

/** Of each segment a few more than are shown, since its neighbours may have others in front. */
function mostFrequent({ segment, at, end }: Walk): number[] {
  const ranks: number[] = []
  for (let rank = at; rank < end; rank += 1) ranks.push(rank)
  if (ranks.length <= 2 * previewTerms) return ranks
  return ranks.sort((a, b) => segment.postings(b) - segment.postings(a)).slice(0, 2 * previewTerms)
}
