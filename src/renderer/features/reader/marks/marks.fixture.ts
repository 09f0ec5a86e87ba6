import type { Annotation, Highlight } from '@/core/annotation/annotation'
import type { EntityMentionMark, HighlightMark, QuoteMarkView } from '@/core/annotation/mark'

const suggestion = {
  itemId: 'item',
  status: 'suggested',
  annotation: null,
  confidence: 0.8,
  reason: 'test',
} as const

export function highlightAnnotation(start: number, end: number, part: Partial<Highlight> = {}): Highlight {
  return {
    id: `highlight-${String(start)}`,
    itemId: 'item',
    kind: 'highlight',
    colour: 'yellow',
    anchors: [{ start, end, textId: 'text', exact: '', prefix: '', suffix: '' }],
    decision: 'confirmed',
    comment: '',
    tagIds: [],
    created: 0,
    modified: 0,
    ...part,
  }
}

export function entityMark(
  start: number,
  end: number,
  name: string,
  part: Partial<EntityMentionMark> = {},
): EntityMentionMark {
  return {
    ...suggestion,
    id: `entity-${String(start)}`,
    kind: 'entity',
    type: 'person',
    spans: [{ start, end }],
    name,
    ...part,
  }
}

export function quoteMark(
  start: number,
  end: number,
  speaker: string | null,
  part: Partial<QuoteMarkView> = {},
): QuoteMarkView {
  return {
    ...suggestion,
    id: `quote-${String(start)}`,
    kind: 'quote',
    quoteKind: 'direct',
    spans: [{ start, end }],
    speaker: speaker === null ? null : { name: speaker, entityId: null },
    cue: '',
    ...part,
  }
}

export function highlightMark(start: number, end: number, annotation: Annotation): HighlightMark {
  return {
    ...suggestion,
    status: 'confirmed',
    annotation,
    id: annotation.id,
    kind: 'highlight',
    colour: annotation.kind === 'highlight' ? annotation.colour : 'yellow',
    spans: [{ start, end }],
  }
}
