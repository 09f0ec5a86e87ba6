import type { SearchDocument } from '@/core/index/search-document'
import type { SearchHit } from '@/core/index/search-hit'
import { isPartMeant, type FoundPart, type PartKind } from '@/core/query/ask-in-part'
import { findWords } from '@/core/query/find-words'
import { lineOf } from '@/core/query/line-of'
import { positiveWords } from '@/core/query/positive-words'
import type { QueryNode } from '@/core/query/query-node'
import { tokenise } from '@/core/query/tokenise'

const lineLength = 200

/** A quote or comment as an article has it. */
export interface MeantPart extends FoundPart, Pick<SearchHit, 'speaker' | 'target'> {}

/** The quotes or comments of an article that are asked for, in its order. */
export function meantParts(
  document: SearchDocument,
  kind: PartKind,
  ofPart: QueryNode | null,
): readonly MeantPart[] {
  const parts = kind === 'quote' ? quotesOf(document) : commentsOf(document)
  return parts.filter((part) => isPartMeant(ofPart, kind, part))
}

function quotesOf({ text, quotes }: SearchDocument): MeantPart[] {
  return quotes.map(({ start, end, speaker, speakerForms }) => ({
    text: text.slice(start, end),
    speakers: [speaker, ...speakerForms],
    speaker,
    target: { start, end },
  }))
}

function commentsOf({ comments }: SearchDocument): MeantPart[] {
  return comments.map(({ text, span }) => ({
    text,
    speakers: [],
    speaker: '',
    target: span && { start: span.start, end: span.end },
  }))
}

/** What a hit shows of it. */
export function shownPart(
  { text, speaker, target }: MeantPart,
  kind: PartKind,
  ofPart: QueryNode | null,
): Pick<SearchHit, 'place' | 'speaker' | 'excerpt' | 'matches' | 'target'> {
  const tokens = tokenise(text)
  const words = positiveWords(ofPart).filter(({ field }) => field === kind)
  const marks = words
    .flatMap((node) => findWords(tokens, node))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const { line, marks: matches } = lineOf(text, { start: 0, end: text.length }, marks, lineLength)
  return { place: kind, speaker, excerpt: line, matches, target }
}
