import { expectedStarts, type Landmark } from './expected-starts'
import { foldText } from './fold-text'
import { foldedQuote } from './folded-quote'
import { isCertain } from './is-certain'
import { quoteCandidates, type Quote, type QuoteCandidate } from './quote-candidates'
import type { Reanchoring } from './reanchoring'
import { risingPairs } from './rising-pairs'
import { unfoldedSpan } from './unfolded-span'
import { wholeCharacters } from './whole-characters'

/** What an imported anchor knows. */
export interface QuoteAnchor extends Quote {
  /** Offset of the words in the text that they were taken from, code units; absent where unknown. */
  readonly start?: number
}

interface Search {
  readonly anchor: QuoteAnchor
  readonly quote: Quote
  readonly places: readonly QuoteCandidate[]
}

interface Ranked extends QuoteCandidate {
  /** `score`, and more where it stands where its neighbours say. */
  readonly total: number
}

/** How much better than the next one a place must be. */
const margin = 0.06
/** What standing in the expected place is worth, and how far from it is worth nothing (code units). */
const placeWeight = 0.1
const placeReach = 800

/**
 * Finds anchors in a text without knowing the text that they were made in: by their words, the context on both
 * sides, and the places of the others. A place that is not certain, or hardly better than the next one, is only
 * a candidate.
 */
export function reanchorQuotes(text: string, anchors: readonly QuoteAnchor[]): Reanchoring[] {
  const to = foldText(text)
  const spanOf = (place: QuoteCandidate) => wholeCharacters(text, unfoldedSpan(to, place))
  const searched = anchors.map((anchor): Search => {
    const quote = foldedQuote(anchor)
    return { anchor, quote, places: quoteCandidates(to.folded, quote) }
  })
  const landmarks = findLandmarks(searched, to.offsets)
  return searched.map(({ anchor, quote, places }) => {
    const expected = anchor.start === undefined ? [] : expectedStarts(landmarks, anchor.start)
    const ranked = rank(places, expected, to.offsets)
    const [best, second] = ranked
    const isCutOff = anchor.start !== undefined && liesBeyond(text.length, anchor.start, expected)
    const isClear = best !== undefined && best.total - (second?.total ?? 0) >= margin
    if (!isClear || isCutOff || !isCertain(best, quote)) {
      const candidates = ranked.slice(0, 3).map((place) => ({ ...spanOf(place), confidence: place.score }))
      return { kind: 'orphan', candidates }
    }
    const span = spanOf(best)
    const isSame = text.slice(span.start, span.end) === anchor.exact
    const kind = !isSame ? 'altered' : span.start === anchor.start ? 'same' : 'moved'
    return { kind, span, confidence: best.score }
  })
}

/** Whether the text ended before the place: what stands there now is only like it. */
function liesBeyond(length: number, start: number, expected: readonly number[]): boolean {
  const agree = expected.length === 2 && Math.abs((expected[0] ?? 0) - (expected[1] ?? 0)) < placeReach / 2
  return Math.min(...expected) > length * 1.1 || (!agree && start > length * 1.5)
}

/** Anchors that are found beyond doubt, without those that would have to cross others. */
function findLandmarks(searched: readonly Search[], offsets: Uint32Array): Landmark[] {
  const found: { a: number; b: number }[] = []
  for (const { anchor, quote, places } of searched) {
    const [best, second] = places
    if (best === undefined || anchor.start === undefined || quote.exact.length < 8) continue
    const isClear = best.score - (second?.score ?? 0) >= 0.1
    if (isClear && best.words > 0.85 && best.before + best.after > 1.4)
      found.push({ a: anchor.start, b: offsets[best.start] ?? 0 })
  }
  found.sort((one, other) => one.a - other.a || other.b - one.b)
  return risingPairs(found).map(({ a, b }) => ({ from: a, to: b }))
}

function rank(
  places: readonly QuoteCandidate[],
  expected: readonly number[],
  offsets: Uint32Array,
): Ranked[] {
  return places
    .map((place) => {
      const at = offsets[place.start] ?? 0
      const off = Math.min(...expected.map((start) => Math.abs(start - at)))
      return { ...place, total: place.score + placeWeight * Math.max(0, 1 - off / placeReach) }
    })
    .sort((a, b) => b.total - a.total)
}
