import type { AnalysisResult, FoundQuote, Mention, Reference } from '../annotation/analysis'
import type { Span } from '../anchor/span'
import type { Decoded } from './decode-entities'

/** A result whose offsets count in a decoded text, with those of the text as it was. */
export function onOriginal(result: AnalysisResult, decoded: Decoded): AnalysisResult {
  const span = ({ start, end }: Span): Span => ({ start: decoded.startOf(start), end: decoded.endOf(end) })
  const mention = (found: Mention): Mention => ({ ...found, ...span(found) })
  const reference = (found: Reference): Reference => ({ ...found, ...span(found) })
  const quote = (found: FoundQuote): FoundQuote => {
    const [first, ...rest] = found.spans
    return {
      ...found,
      spans: [span(first), ...rest.map(span)],
      cue: found.cue && span(found.cue),
      source: found.source && span(found.source),
    }
  }
  return {
    ...result,
    mentions: result.mentions.map(mention),
    quotes: result.quotes.map(quote),
    references: (result.references ?? []).map(reference),
  }
}
