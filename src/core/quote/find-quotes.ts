import type { FoundQuote } from '../annotation/analysis'
import type { Span } from '../anchor/span'
import type { Clusters } from '../entity/cluster-mentions'
import type { ParsedText } from '../language/parse-text'
import { attributeQuote } from './attribute-quote'
import { carryOver } from './carry-over'
import { buildDiscourse, type Discourse } from './discourse'
import { findIndirect } from './find-indirect'
import { isSpeech } from './is-speech'
import { lineViews, type LineView } from './line-view'
import type { MarkedQuote } from './marked-quote'
import type { QuotationSpan } from './quotation-spans'
import { quoteRegions } from './quote-regions'
import type { LastSpeaker } from './resolve-actor'
import { statedSpeaker } from './stated-speaker'

/**
 * Who said what in an English text: spans in quotation marks, who stands beside them, and speech that is told
 * without marks. Each rule family is a file of its own; an unclear speaker is null, never a guess.
 */
export function findQuotes(
  parsed: ParsedText,
  marked: readonly QuotationSpan[],
  clusters: Clusters,
): FoundQuote[] {
  const views = lineViews(parsed, marked, clusters.mentions)
  const discourse = buildDiscourse(clusters, views)
  const spoken: MarkedQuote[] = []
  let last: LastSpeaker | null = null
  let previous: MarkedQuote | null = null
  for (const span of marked) {
    const view = views[span.line]
    if (!view) continue
    const quote = readQuote(parsed, discourse, views, span, previous, last)
    if (!quote) continue
    spoken.push(quote)
    previous = quote
    if (quote.entity !== null) last = { entity: quote.entity, end: span.end, line: span.line }
  }
  const direct = toFound(parsed, discourse, spoken)
  const indirect = findIndirect(parsed, discourse, views, marked)
  return [...direct, ...indirect].sort((a, b) => a.spans[0].start - b.spans[0].start)
}

function readQuote(
  parsed: ParsedText,
  discourse: Discourse,
  views: readonly LineView[],
  span: QuotationSpan,
  previous: MarkedQuote | null,
  last: LastSpeaker | null,
): MarkedQuote | null {
  const view = views[span.line]
  if (!view) return null
  const regions = quoteRegions(view, span)
  const inner = parsed.text.slice(span.start + 1, span.isOpen ? span.end : span.end - 1).trim()
  const stated = span.continues ? null : attributeQuote(inner, regions, views[span.line - 1] ?? null)
  const carried = stated?.actor ? null : carryOver(parsed.text, span, inner, regions, stated, previous)
  const attribution = carried?.attribution ?? stated
  const before = parsed.text.slice(Math.max(0, span.start - 40), span.start)
  const cue = attribution?.cue ?? null
  const isCueBeside = cue !== null && isBeside(cue, span)
  if (!isSpeech({ inner, before, attribution, isCueBeside })) return null
  const speaker = carried ?? statedSpeaker(parsed.text, discourse, span.line, stated, last)
  return { ...speaker, span, regions, attribution }
}

function isBeside(cue: Span, span: Span): boolean {
  return cue.start >= span.end ? cue.start - span.end < 60 : span.start - cue.end < 60
}

function toFound(parsed: ParsedText, discourse: Discourse, spoken: readonly MarkedQuote[]): FoundQuote[] {
  const found: FoundQuote[] = []
  const sources: MarkedQuote[] = []
  spoken.forEach((quote, at) => {
    const before = at > 0 ? spoken[at - 1] : undefined
    const target = found.at(-1)
    if (before && target && goesOn(parsed.text, before, quote)) {
      found[found.length - 1] = { ...target, spans: [...target.spans, spanOf(quote)] }
      return
    }
    sources.push(quote)
    found.push(quoteOf(parsed.text, discourse, quote))
  })
  return found
}

/** A span that goes on with the sentence before it, around the cue or over a break between paragraphs. */
function goesOn(text: string, before: MarkedQuote, quote: MarkedQuote): boolean {
  if (quote.span.continues) return before.span.isOpen && before.span.line === quote.span.line - 1
  if (
    quote.entity !== before.entity ||
    quote.span.line !== before.span.line ||
    quote.span.start - before.span.end > 120
  )
    return false
  const between = text.slice(before.span.end, quote.span.start)
  const isSplit =
    text.charAt(before.span.end - 2) === ',' && /,\s*$/u.test(between) && !/[.!?]\s/u.test(between)
  return isSplit && quote.source?.start === before.source?.start
}

function spanOf(quote: MarkedQuote): Span {
  return { start: quote.span.start, end: quote.span.end }
}

function quoteOf(text: string, discourse: Discourse, quote: MarkedQuote): FoundQuote {
  const entity = quote.entity === null ? undefined : discourse.clusters.entities[quote.entity]
  return {
    spans: [spanOf(quote)],
    kind: isMixed(text, quote) ? 'mixed' : 'direct',
    cue: quote.attribution?.cue
      ? { start: quote.attribution.cue.start, end: quote.attribution.cue.end }
      : null,
    source: quote.source ? { start: quote.source.start, end: quote.source.end } : null,
    speaker: entity ? { name: entity.name, entityId: null } : null,
    confidence: Math.round(quote.certainty * 100) / 100,
    reason: quote.reason,
  }
}

/** A fragment that the reporter's own sentence goes on around. */
function isMixed(text: string, quote: MarkedQuote): boolean {
  const { span } = quote
  const inner = text.slice(span.start + 1, span.end - 1).trim()
  const before = text.slice(Math.max(0, span.start - 3), span.start).trimEnd()
  const words = inner.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  if (/[:]$/u.test(before) || span.continues) return false
  if (/^\p{Ll}/u.test(inner)) return !(/[.!?]$/u.test(inner) && words >= 12)
  return !quote.regions.isAtStart && !/[,]$/u.test(before) && !/[.!?,]$/u.test(inner)
}
