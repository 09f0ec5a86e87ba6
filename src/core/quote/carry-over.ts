import type { Attribution } from './attribution'
import type { MarkedQuote } from './marked-quote'
import type { QuotationSpan } from './quotation-spans'
import type { QuoteRegions } from './quote-regions'
import type { StatedSpeaker } from './stated-speaker'

export interface Carried extends StatedSpeaker {
  readonly attribution: Attribution | null
}

/** A quote whose own words name nobody goes on with the speaker before it, where the text shows that. */
export function carryOver(
  text: string,
  span: QuotationSpan,
  inner: string,
  regions: QuoteRegions,
  stated: Attribution | null,
  previous: MarkedQuote | null,
): Carried | null {
  if (!previous) return null
  const lines = span.line - previous.span.line
  const words = inner.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  const carried = (certainty: number, why: string): Carried => ({
    attribution: stated ?? previous.attribution,
    source: previous.source,
    entity: previous.entity,
    certainty: Math.min(previous.certainty, certainty),
    reason: `${why}: ${previous.reason}`,
  })
  if (span.continues && lines === 1) return carried(0.9, 'goes on from the paragraph before')
  const lead = regions.view.tokens.slice(regions.before.from, regions.before.to)
  const isGerund =
    stated !== null && stated.cue !== null && lead.length <= 5 && /ing$/u.test(lead[0]?.folded ?? '')
  if (isGerund && lines <= 1) return carried(0.88, `“${lead[0]?.text ?? ''}” goes on with the speaker before`)
  if (regions.followsQuote && lines === 0) return carried(0.9, 'in the same sentence as the quote before')
  const gap = text.slice(previous.span.end, span.start)
  const isShort = words >= 2 && gap.length < 120 && /^\p{Lu}.*[.!?]["”’]*$/su.test(inner)
  if (lines === 0 && (words >= 4 || isShort) && regions.isAtStart) {
    return carried(gap.length < 250 ? 0.82 : 0.6, 'in the same paragraph as the quote before')
  }
  const opensLine = regions.isAtStart && regions.before.from === 0
  if (
    lines === 1 &&
    opensLine &&
    words >= 6 &&
    previous.entity !== null &&
    regions.after.to === regions.after.from
  ) {
    return carried(0.65, 'a paragraph of speech alone after the quote before')
  }
  return null
}
