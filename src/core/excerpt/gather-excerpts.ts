import { makeAnchor } from '../anchor/make-anchor'
import type { Span } from '../anchor/span'
import { isOrphan } from '../annotation/is-orphan'
import type { Mark } from '../annotation/mark'
import type { Item } from '../article/item'
import { citationOf } from '../citation/citation-of'
import { sentenceAt } from '../language/sentence-at'
import type { Citation, Excerpt } from './excerpt'
import type { Passage } from './passage'
import { pointsBefore } from './points-before'

export interface GatherInput {
  readonly item: Item
  /** The item's canonical text. */
  readonly text: string
  readonly marks: readonly Mark[]
  /** The full path of a tag; '' for one that is not there. */
  readonly tagPaths: (tagId: string) => string
  readonly originalSha256: string
}

/** The highlights, comments and quotes of one item as excerpts, in text order. Entities are none. */
export function gatherExcerpts({ item, text, marks, tagPaths, originalSha256 }: GatherInput): Excerpt[] {
  const citation = citationOf(item, originalSha256)
  const place = { text, textId: item.textId, pointsBefore: pointsBefore(text) }
  return marks
    .filter((mark) => mark.kind !== 'entity')
    .map((mark) => excerptOf(mark, place, tagPaths, citation))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

function excerptOf(
  mark: Exclude<Mark, { readonly kind: 'entity' }>,
  text: PlaceText,
  tagPaths: (tagId: string) => string,
  citation: Citation,
): Excerpt {
  return {
    id: mark.id,
    itemId: mark.itemId,
    kind: mark.kind,
    status: mark.status,
    ...wordsOf(mark, text),
    speaker: mark.kind === 'quote' ? (mark.speaker?.name ?? null) : null,
    quoteKind: mark.kind === 'quote' ? mark.quoteKind : null,
    cue: mark.kind === 'quote' ? mark.cue : '',
    colour: mark.kind === 'highlight' ? mark.colour : null,
    comment: mark.annotation?.comment ?? '',
    tags: (mark.annotation?.tagIds ?? []).map(tagPaths).filter((path) => path !== ''),
    made: mark.annotation?.created ?? null,
    changed: mark.annotation?.modified ?? null,
    citation,
  }
}

interface PlaceText {
  readonly text: string
  readonly textId: string
  readonly pointsBefore: (offset: number) => number
}

/** The words and their place. An orphan keeps the words of its own text, and has no place in this one. */
function wordsOf(
  { spans, annotation }: Mark,
  place: PlaceText,
): Pick<Excerpt, 'text' | 'sentence' | 'start' | 'end' | 'passages'> {
  const { text, textId } = place
  if (annotation !== null && isOrphan(annotation, textId)) {
    const words = annotation.anchors.map(({ exact }) => exact).join(' … ')
    const [first] = annotation.anchors
    const around = `${first.prefix}${words}${annotation.anchors.at(-1)?.suffix ?? ''}`
    const passages = annotation.anchors.map(({ exact, prefix, suffix }) => ({
      exact,
      prefix,
      suffix,
      ...nowhere,
    }))
    return { text: words, sentence: around.replace(/\s+/g, ' ').trim(), start: 0, end: 0, passages }
  }
  const [first] = spans
  const span = { start: first.start, end: (spans.at(-1) ?? first).end }
  const words = spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  const passages = spans.flatMap((each) => passageOf(each, place))
  return { text: words, sentence: sentenceAround(text, span), ...span, passages }
}

const nowhere = { start: 0, end: 0, startPoint: 0 }

/** None where a damaged mark lies outside of the text: its record still goes out. */
function passageOf(span: Span, { text, textId, pointsBefore: points }: PlaceText): Passage[] {
  if (!(span.start >= 0 && span.start < span.end && span.end <= text.length)) return []
  const { start, end, exact, prefix, suffix } = makeAnchor(text, textId, span)
  return [{ start, end, exact, prefix, suffix, startPoint: points(start) }]
}

/** From the beginning of the sentence that it begins in to the end of the one that it ends in, as one line. */
function sentenceAround(text: string, span: Span): string {
  const start = Math.min(span.start, sentenceAt(text, span.start).start)
  const end = Math.max(span.end, sentenceAt(text, span.end - 1).end)
  return text.slice(start, end).replace(/\s+/g, ' ').trim()
}
