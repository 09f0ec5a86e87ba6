import type { SearchDocument } from '@/core/index/search-document'
import type { SearchHit } from '@/core/index/search-hit'
import type { SearchIndex, SearchOptions } from '@/core/index/search-index'
import { askInPart, isPartMeant, type PartKind } from '@/core/query/ask-in-part'
import { findWords } from '@/core/query/find-words'
import { lineOf } from '@/core/query/line-of'
import { positiveWords } from '@/core/query/positive-words'
import type { ParsedQuery, QueryNode } from '@/core/query/query-node'
import { tokenise } from '@/core/query/tokenise'
import { itemsOf, type FoundPage } from './found-page'
import type { FoundDocument } from './read-search-documents'
import type { Shelf } from './shelf'

/** Of an article with more, the first so many are shown. */
const mostOfItem = 100
const lineLength = 200

/** Quotes or comments, each a hit, by the articles that they stand in. */
export async function findParts(
  documents: Shelf<FoundDocument>,
  index: SearchIndex,
  { parsed, kind }: { readonly parsed: ParsedQuery; readonly kind: PartKind },
  options: SearchOptions,
): Promise<FoundPage> {
  const { ofItem, ofPart } = askInPart(parsed.node, kind)
  const { found, total, isPreview } = index.search({ ...parsed, node: ofItem }, options)
  const known = await documents.take(found.map(({ id }) => id))
  const hits = found.flatMap(({ id, score }) => {
    const document = known.get(id)?.document
    if (document === undefined) return []
    const parts = kind === 'quote' ? quotesOf(document, ofPart) : commentsOf(document, ofPart)
    return parts.slice(0, mostOfItem).map((part, place): SearchHit => ({
      ...part,
      kind,
      key: `${kind}:${id}:${String(place)}`,
      itemId: id,
      title: '',
      score,
      titleMatches: [],
      why: '',
    }))
  })
  return { hits, items: itemsOf(known.values()), taken: found.length, total, isPreview }
}

type Part = Pick<SearchHit, 'place' | 'speaker' | 'excerpt' | 'matches' | 'target'>

function quotesOf(document: SearchDocument, ofPart: QueryNode | null): Part[] {
  const found: Part[] = []
  for (const { start, end, speaker, speakerForms } of document.quotes) {
    const text = document.text.slice(start, end)
    if (!isPartMeant(ofPart, 'quote', { text, speakers: [speaker, ...speakerForms] })) continue
    found.push({ place: 'quote', speaker, ...lineOfPart(text, ofPart, 'quote'), target: { start, end } })
  }
  return found
}

function commentsOf(document: SearchDocument, ofPart: QueryNode | null): Part[] {
  return document.comments
    .filter(({ text }) => isPartMeant(ofPart, 'comment', { text, speakers: [] }))
    .map(({ text, span }) => ({
      place: 'comment',
      speaker: '',
      ...lineOfPart(text, ofPart, 'comment'),
      target: span && { start: span.start, end: span.end },
    }))
}

function lineOfPart(
  text: string,
  ofPart: QueryNode | null,
  kind: PartKind,
): Pick<SearchHit, 'excerpt' | 'matches'> {
  const tokens = tokenise(text)
  const words = positiveWords(ofPart).filter(({ field }) => field === kind)
  const marks = words
    .flatMap((node) => findWords(tokens, node))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const { line, marks: matches } = lineOf(text, { start: 0, end: text.length }, marks, lineLength)
  return { excerpt: line, matches }
}
