import type { Alignment } from './alignment'
import { alignTexts } from './align-texts'
import { changedStretch } from './changed-stretch'
import { foldedQuote } from './folded-quote'
import { isCertain } from './is-certain'
import { isTaken } from './is-taken'
import { mapSpan } from './map-span'
import { quoteCandidates } from './quote-candidates'
import type { Reanchoring } from './reanchoring'
import type { Span } from './span'
import { textSimilarity } from './text-similarity'
import { trimSpan } from './trim-span'
import { unfoldedSpan } from './unfolded-span'
import { wholeCharacters } from './whole-characters'

/** Share of the letters that must still be there, and how alike the words must be. */
const leastKept = 0.5
const leastAlike = 0.45
/** How much better than the next one a place that was searched for must be. */
const margin = 0.06
/** Code units of context on each side: the whole old text is at hand. */
const contextLength = 48

/**
 * Finds spans of a text again in what the text has become. A word diff says where each word went; a span of which
 * too little is left is searched for among the words that are new, strictly; what is not certain is an orphan.
 * One result for each span, in their order. Spans are code units of `from`, inside of it and not empty.
 */
export function reanchor(from: string, to: string, spans: readonly Span[]): Reanchoring[] {
  const stretch = changedStretch(from, to, spans)
  if (stretch === null) return spans.map((span) => ({ kind: 'same', span: plainSpan(span), confidence: 1 }))
  const { start, fromEnd, toEnd } = stretch
  const alignment = alignTexts(from.slice(start, fromEnd), to.slice(start, toEnd))
  const shift = to.length - from.length
  return spans.map((span): Reanchoring => {
    if (span.end <= start) return { kind: 'same', span: plainSpan(span), confidence: 1 }
    if (span.start >= fromEnd) return placed(from, to, span, shifted(span, shift), 1)
    const found = findInStretch(alignment, shifted(span, -start))
    if (found.kind === 'orphan') {
      const candidates = found.candidates.map(({ confidence, ...place }) => ({
        ...wholeCharacters(to, shifted(place, start)),
        confidence,
      }))
      return { kind: 'orphan', candidates }
    }
    return placed(from, to, span, shifted(found.span, start), found.confidence)
  })
}

function findInStretch(alignment: Alignment, span: Span): Reanchoring {
  const { from, to } = alignment
  const mapped = mapSpan(alignment, span)
  if (mapped !== null && mapped.kept >= leastKept) {
    const alike = textSimilarity(
      from.folded.slice(mapped.from.start, mapped.from.end),
      to.folded.slice(mapped.to.start, mapped.to.end),
    )
    if (alike >= leastAlike) return { kind: 'altered', span: unfoldedSpan(to, mapped.to), confidence: alike }
  }
  const quote = foldedQuote({
    exact: from.text.slice(span.start, span.end),
    prefix: from.text.slice(Math.max(0, span.start - contextLength), span.start),
    suffix: from.text.slice(span.end, span.end + contextLength),
  })
  // Words that stood there before are other ones, however alike.
  const places = quoteCandidates(to.folded, quote).filter((place) => !isTaken(alignment, place))
  const [best, second] = places
  if (best !== undefined && isCertain(best, quote) && best.score - (second?.score ?? 0) >= margin)
    return { kind: 'altered', span: unfoldedSpan(to, best), confidence: best.score }
  const candidates = places
    .slice(0, 3)
    .map((place) => ({ ...unfoldedSpan(to, place), confidence: place.score }))
  if (candidates.length === 0 && mapped !== null)
    candidates.push({ ...unfoldedSpan(to, mapped.to), confidence: mapped.kept })
  return { kind: 'orphan', candidates }
}

/** Says what became of a span whose place is known. */
function placed(from: string, to: string, old: Span, place: Span, confidence: number): Reanchoring {
  const span = wholeCharacters(to, trimSpan(to, place) ?? place)
  const words = from.slice(old.start, old.end)
  if (to.slice(span.start, span.end) !== words.trim()) return { kind: 'altered', span, confidence }
  return { kind: span.start === old.start ? 'same' : 'moved', span, confidence }
}

function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by }
}

function plainSpan({ start, end }: Span): Span {
  return { start, end }
}
