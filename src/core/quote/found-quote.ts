import type { FoundQuote } from '../annotation/analysis'
import type { Span } from '../anchor/span'
import { confidenceOf } from './confidence'
import type { Discourse } from './discourse'
import type { MarkedQuote } from './marked-quote'
import type { StatedSpeaker } from './stated-speaker'
import type { Told } from './told'

/** The result for a quote in quotation marks: its first span decides on kind and speaker. */
export function foundMarked(
  text: string,
  discourse: Discourse,
  [first, ...rest]: readonly [MarkedQuote, ...MarkedQuote[]],
): FoundQuote {
  const evidence = unnamedEvidence(first) ?? (first.isCarried ? 'carried' : 'stated')
  return {
    spans: [spanOf(first.span), ...rest.map(({ span }) => spanOf(span))],
    kind: isMixed(text, first) ? 'mixed' : 'direct',
    cue: first.attribution?.cue ? spanOf(first.attribution.cue) : null,
    source: first.source ? spanOf(first.source) : null,
    speaker: speakerOf(discourse, first),
    confidence: confidenceOf(evidence, first.certainty),
    reason: first.reason,
  }
}

/** The result for words told without quotation marks. */
export function foundTold(discourse: Discourse, told: Told, stated: StatedSpeaker): FoundQuote {
  return {
    spans: told.content,
    kind: 'indirect',
    cue: told.attribution.cue ? spanOf(told.attribution.cue) : null,
    source: stated.source ? spanOf(stated.source) : null,
    speaker: speakerOf(discourse, stated),
    confidence: confidenceOf(unnamedEvidence(stated) ?? 'told', stated.certainty),
    reason: stated.reason,
  }
}

function unnamedEvidence({ entity, source }: StatedSpeaker): 'described' | 'unnamed' | null {
  if (entity !== null) return null
  return source ? 'described' : 'unnamed'
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

function speakerOf(discourse: Discourse, { entity }: StatedSpeaker): FoundQuote['speaker'] {
  const found = entity === null ? undefined : discourse.clusters.entities[entity]
  return found ? { name: found.name, entityId: null } : null
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
