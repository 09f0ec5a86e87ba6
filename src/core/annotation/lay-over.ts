import type { Span } from '../anchor/span'
import type { Analysis, FoundEntity, FoundQuote, Mention } from './analysis'
import type { Annotation } from './annotation'
import type { Mark } from './mark'

/**
 * What is shown on an item: a person's decisions laid over the derived record. A suggestion that a decision of
 * its kind touches is not shown: it was accepted, changed or rejected. An analysis of another text than the
 * one shown must not be passed in. Sorted by start, then by the longer span first. `text` is the item's canonical
 * text; without it, suggested quotes have no cue.
 */
export function layOver(
  annotations: readonly Annotation[],
  analysis: Analysis | null,
  itemId: string,
  text = '',
): Mark[] {
  const marks: Mark[] = []
  const decided = { entity: [] as Span[], quote: [] as Span[] }
  for (const annotation of annotations) {
    if (annotation.kind === 'entity' || annotation.kind === 'quote')
      // An orphan's offsets count in another text.
      decided[annotation.kind].push(...annotation.anchors.filter(({ textId }) => textId === analysis?.textId))
    if (annotation.decision === 'confirmed') marks.push(decidedMark(annotation))
  }
  if (analysis !== null) {
    const entityDecided = touches(decided.entity)
    for (const mention of analysis.mentions) {
      const entity = analysis.entities[mention.entity]
      if (entity !== undefined && !entityDecided(mention)) marks.push(mentionMark(mention, entity, itemId))
    }
    const quoteDecided = touches(decided.quote)
    for (const quote of analysis.quotes) {
      if (!quote.spans.some(quoteDecided)) marks.push(quoteMark(quote, text, itemId))
    }
  }
  return marks.sort(inTextOrder)
}

/** A test for "overlaps one of these", in logarithmic time, since an article can have thousands of each. */
function touches(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  const reach: number[] = []
  for (const span of sorted) reach.push(Math.max(reach.at(-1) ?? 0, span.end))
  return (span) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.start ?? Infinity) < span.end) low = middle + 1
      else high = middle
    }
    return low > 0 && (reach[low - 1] ?? 0) > span.start
  }
}

function decidedMark(annotation: Annotation): Mark {
  const [first, ...rest] = annotation.anchors
  const base = {
    id: annotation.id,
    itemId: annotation.itemId,
    spans: [first, ...rest] as const,
    status: 'confirmed' as const,
    annotation,
    confidence: 1,
    reason: '',
  }
  switch (annotation.kind) {
    case 'highlight':
      return { ...base, kind: 'highlight', colour: annotation.colour }
    case 'comment':
      return { ...base, kind: 'comment' }
    case 'entity':
      return { ...base, kind: 'entity', type: annotation.type, name: annotation.name }
    case 'quote':
      return {
        ...base,
        kind: 'quote',
        quoteKind: annotation.quoteKind,
        speaker: annotation.speaker,
        cue: annotation.cue,
      }
  }
}

function suggestionId(kind: string, start: number, end: number, itemId: string): string {
  return `suggestion:${itemId}:${kind}:${String(start)}-${String(end)}`
}

function mentionMark(mention: Mention, entity: FoundEntity, itemId: string): Mark {
  const span: Span = { start: mention.start, end: mention.end }
  // Written out: a long article has tens of thousands of them.
  return {
    id: suggestionId('entity', span.start, span.end, itemId),
    itemId,
    spans: [span],
    status: 'suggested',
    annotation: null,
    kind: 'entity',
    type: mention.type,
    name: entity.name,
    confidence: mention.confidence,
    reason: mention.reason,
  }
}

function quoteMark(quote: FoundQuote, text: string, itemId: string): Mark {
  const [first] = quote.spans
  return {
    id: suggestionId('quote', first.start, (quote.spans.at(-1) ?? first).end, itemId),
    itemId,
    spans: quote.spans,
    status: 'suggested',
    annotation: null,
    kind: 'quote',
    quoteKind: quote.kind,
    speaker: quote.speaker,
    cue: quote.cue === null ? '' : text.slice(quote.cue.start, quote.cue.end),
    confidence: quote.confidence,
    reason: quote.reason,
  }
}

function inTextOrder(a: Mark, b: Mark): number {
  return a.spans[0].start - b.spans[0].start || (b.spans.at(-1)?.end ?? 0) - (a.spans.at(-1)?.end ?? 0)
}
