import { approximateMatches, type ApproximateMatch } from './approximate-matches'
import type { Span } from './span'

/** The words of an anchor and what stood around them. */
export interface Quote {
  readonly exact: string
  /** '' where it is unknown, or the words begin the text. */
  readonly prefix: string
  readonly suffix: string
}

/** A place in a folded text that resembles a quote. Shares are 0 to 1. */
export interface QuoteCandidate extends Span {
  /** How much of the words is there. */
  readonly words: number
  /** How much of the context before is found beside the place, and after; 1 where there was none. */
  readonly before: number
  readonly after: number
  /** All three, weighed. */
  readonly score: number
}

/** Of a word that stands thousands of times, no more are weighed. */
const mostMatches = 300
/** Code units of context on each side that are searched for together with the words. */
const besideLength = 24

/** Where the words of a folded quote stand in a folded text, exactly or nearly, best first, no two overlapping. */
export function quoteCandidates(folded: string, quote: Quote): QuoteCandidate[] {
  const { exact } = quote
  if (exact === '') return []
  const weighed: QuoteCandidate[] = []
  const add = (match: ApproximateMatch) => {
    const known = weighed.some(({ start, end }) => start === match.start && end === match.end)
    if (!known) weighed.push(weigh(folded, quote, match))
  }
  exactMatches(folded, exact).forEach(add)
  approximateMatches(folded, exact, mostErrors(exact.length), mostMatches).forEach(add)
  matchesByContext(folded, quote).forEach(add)
  const places: QuoteCandidate[] = []
  for (const place of weighed.sort((a, b) => b.score - a.score)) {
    if (!places.some((better) => place.start < better.end && better.start < place.end)) places.push(place)
  }
  return places
}

/** With one error a short word is another one. */
function mostErrors(length: number): number {
  if (length < 6) return 0
  return Math.floor(length * (length < 12 ? 0.17 : length < 30 ? 0.25 : 0.4))
}

function exactMatches(folded: string, exact: string): ApproximateMatch[] {
  const matches: ApproximateMatch[] = []
  let at = folded.indexOf(exact)
  while (at >= 0 && matches.length < mostMatches) {
    matches.push({ start: at, end: at + exact.length, errors: 0 })
    at = folded.indexOf(exact, at + 1)
  }
  return matches
}

/** Places found by the words together with what stood beside them: short words that were altered. */
function matchesByContext(folded: string, { exact, prefix, suffix }: Quote): ApproximateMatch[] {
  if (exact.length > 40) return []
  const [before, after] = [prefix.slice(-besideLength), suffix.slice(0, besideLength)]
  const whole = before + exact + after
  const matches: ApproximateMatch[] = []
  for (const found of approximateMatches(folded, whole, Math.floor(whole.length * 0.35), 5)) {
    const from = Math.max(0, found.start + before.length - 8)
    const to = Math.min(folded.length, found.end - after.length + 8)
    const [match] = approximateMatches(folded.slice(from, to), exact, Math.floor(exact.length * 0.5), 1)
    if (match !== undefined)
      matches.push({ start: from + match.start, end: from + match.end, errors: match.errors })
  }
  return matches
}

function weigh(folded: string, quote: Quote, { start, end, errors }: ApproximateMatch): QuoteCandidate {
  const words = 1 - errors / quote.exact.length
  const before = share(folded.slice(Math.max(0, start - quote.prefix.length - 6), start), quote.prefix)
  const after = share(folded.slice(end, end + quote.suffix.length + 6), quote.suffix)
  const score = 0.5 * words + 0.2 * before + 0.2 * after + 0.1 * Math.max(before, after)
  return { start, end, words, before, after, score }
}

function share(beside: string, context: string): number {
  if (context === '' || beside.includes(context)) return 1
  const [best] = approximateMatches(beside, context, context.length, 1)
  return best === undefined ? 0 : 1 - best.errors / context.length
}
