import type { Span } from '../anchor/span'
import type { ParsedText } from '../language/parse-text'
import { attributeAfter } from './attribute-after'
import { attributePreceding } from './attribute-preceding'
import { attributeQuote } from './attribute-quote'
import type { Attribution } from './attribution'
import { carryOver } from './carry-over'
import type { Discourse } from './discourse'
import { isSpeech } from './is-speech'
import type { LineView } from './line-view'
import type { MarkedQuote } from './marked-quote'
import type { QuotationSpan } from './quotation-spans'
import { quoteRegions, type QuoteRegions } from './quote-regions'
import type { LastSpeaker } from './resolve-actor'
import { statedSpeaker } from './stated-speaker'

/** What the rules read while they go through a text. */
export interface Reading {
  readonly parsed: ParsedText
  readonly views: readonly LineView[]
  readonly discourse: Discourse
}

/** Whether a stretch in quotation marks is a quote, and whose; null where it is none. */
export function readMarked(
  { parsed, views, discourse }: Reading,
  span: QuotationSpan,
  previous: MarkedQuote | null,
  last: LastSpeaker | null,
): MarkedQuote | null {
  const view = views[span.line]
  if (!view) return null
  const regions = quoteRegions(view, span)
  const inner = parsed.text.slice(span.start + 1, span.isOpen ? span.end : span.end - 1).trim()
  const own = span.continues
    ? attributeContinuing(inner, regions)
    : attributeQuote(inner, regions, views[span.line - 1] ?? null)
  const led = own?.actor ? null : ledInto(views, span, inner, regions, previous)
  const carried = own?.actor || led ? null : carryOver(parsed.text, span, inner, regions, own, previous)
  const stated = led ?? own
  const attribution = carried?.attribution ?? stated
  const before = parsed.text.slice(Math.max(0, span.start - 40), span.start)
  const cue = attribution?.cue ?? null
  const isWide = stated?.isWide === true
  const isCueBeside =
    isWide || (cue !== null && (carried === null || regions.followsQuote) && isBeside(cue, span))
  if (!isSpeech({ inner, before, attribution, isCueBeside })) return null
  const speaker = carried ?? statedSpeaker(parsed.text, discourse, span.line, stated, last)
  return { ...speaker, span, regions, attribution, isCarried: carried !== null }
}

/** A paragraph that goes on with a quote only has a speaker of its own right after its last comma. */
function attributeContinuing(inner: string, regions: QuoteRegions): Attribution | null {
  return /[,?!]$/u.test(inner) ? attributeAfter(regions.view, regions.after) : null
}

/** A shorter line above is a heading or a time. */
const shortest = 6

/** The sentence before a quoted sentence that says nothing of its speaker, where no other quote is nearer. */
function ledInto(
  views: readonly LineView[],
  span: QuotationSpan,
  inner: string,
  regions: QuoteRegions,
  previous: MarkedQuote | null,
): Attribution | null {
  const isSentence = /^[\p{Lu}\p{N}\[…“‘"']/u.test(inner) && /[.!?…]["”’']*$/u.test(inner)
  if (!isSentence || span.continues || !regions.isAtStart || regions.after.to > regions.after.from)
    return null
  if (regions.before.from > 0) return attributePreceding(regions.view, regions.before.from)
  const above = views[span.line - 1]
  if (!above || above.tokens.length < shortest || (previous && previous.span.line >= span.line - 1))
    return null
  const found = attributePreceding(above, above.tokens.length)
  return found && { ...found, certainty: found.certainty * 0.85 }
}

function isBeside(cue: Span, span: Span): boolean {
  return cue.start >= span.end ? cue.start - span.end < 60 : span.start - cue.end < 90
}
