import type { Span } from '../anchor/span'
import type { SearchDocument, SearchQuote } from '../index/search-document'
import type { HitPlace, SearchHit } from '../index/search-hit'
import { sentenceAt } from '../language/sentence-at'
import { bestSentence } from './best-sentence'
import { findWords } from './find-words'
import { joinSpans } from './join-spans'
import { lineOf } from './line-of'
import { positiveWords } from './positive-words'
import type { QueryNode, WordField, WordsNode } from './query-node'
import { tokenise, type Token } from './tokenise'

/** What a hit shows beside its score. */
export type CutExcerpt = Omit<SearchHit, 'kind' | 'key' | 'itemId' | 'title' | 'score' | 'why'>
type Shown = Omit<CutExcerpt, 'titleMatches' | 'speaker'> & { readonly speaker?: string }

const lineLength = 200

/**
 * Why an item was found: a sentence of it with the matched words, or else the quote, comment, tag, name or detail
 * that matched. Never throws, also where the document has changed and no longer matches.
 */
export function cutExcerpt(doc: SearchDocument, node: QueryNode | null): CutExcerpt {
  const words = positiveWords(node)
  const shown =
    quoteAsked(doc, words) ??
    fieldAsked(doc, words) ??
    sentence(doc, words) ??
    shortText(doc, words) ??
    beginning(doc)
  return { speaker: '', ...shown, titleMatches: joinSpans(lineMatches(doc.title, asked(words, 'title'))) }
}

/** What only the whole document can show, where a query asks for it by its field. */
const beyondText: readonly WordField[] = ['quote', 'speaker', 'comment', 'entity', 'tag']

/** The same from title and text alone, which are read in a third of the time; null where those do not say it. */
export function cutTextExcerpt(
  doc: Pick<SearchDocument, 'title' | 'text'>,
  node: QueryNode | null,
  cut: (text: string) => readonly Token[] = tokenise,
): CutExcerpt | null {
  const words = positiveWords(node)
  if (words.some(({ field }) => beyondText.includes(field))) return null
  const shown = words.length === 0 ? beginning(doc) : sentence(doc, words, cut)
  if (shown === null) return null
  return { speaker: '', ...shown, titleMatches: joinSpans(lineMatches(doc.title, asked(words, 'title'))) }
}

/** The words that look into this field. */
function asked(words: readonly WordsNode[], field: WordField): WordsNode[] {
  return words.filter((node) => node.field === field || node.field === 'any')
}

function only(words: readonly WordsNode[], field: WordField): WordsNode[] {
  return words.filter((node) => node.field === field)
}

/** `speaker:X`, `quote:words`: what was said, if possible with the other words of the query in it. */
function quoteAsked(doc: SearchDocument, words: readonly WordsNode[]): Shown | null {
  const speakers = only(words, 'speaker')
  const said = only(words, 'quote')
  if (speakers.length === 0 && said.length === 0) return null
  const saidHere = (quote: SearchQuote): boolean =>
    said.some((node) => stands(node, doc.text.slice(quote.start, quote.end)))
  const quotes = doc.quotes.filter((quote) =>
    speakers.length === 0
      ? saidHere(quote)
      : speakers.some((node) => namesOf(quote).some((name) => stands(node, name))),
  )
  const inText = [...asked(words, 'text'), ...said]
  let best: { quote: SearchQuote; marks: Span[]; nodes: number } | null = null
  for (const quote of quotes) {
    const found = inText
      .map((node) => marksWithin(doc.text, quote, [node]))
      .filter((marks) => marks.length > 0)
    if (best === null || found.length > best.nodes)
      best = { quote, marks: inOrder(found.flat()), nodes: found.length }
  }
  if (best === null) return null
  const { line, marks } = lineOf(doc.text, best.quote, best.marks, lineLength)
  const { start, end } = best.quote
  return {
    place: 'quote',
    speaker: best.quote.speaker,
    excerpt: line,
    matches: marks,
    target: { start, end },
  }
}

function namesOf({ speaker, speakerForms }: SearchQuote): readonly string[] {
  return [speaker, ...speakerForms]
}

/** A comment, tag or entity that was asked for by its field. */
function fieldAsked(doc: SearchDocument, words: readonly WordsNode[]): Shown | null {
  return (
    shownComment(doc, only(words, 'comment')) ??
    shownEntity(doc, only(words, 'entity')) ??
    // A tag is often a filter beside words; then the words are what there is to see.
    (asked(words, 'text').length > 0 ? null : shownTag(doc, only(words, 'tag')))
  )
}

function sentence(
  doc: Pick<SearchDocument, 'text'>,
  words: readonly WordsNode[],
  cut: (text: string) => readonly Token[] = tokenise,
): Shown | null {
  const found = bestSentence(doc.text, asked(words, 'text'), cut)
  if (found === null) return null
  const { line, marks, shown } = lineOf(doc.text, found.sentence, found.marks, lineLength)
  return { place: 'text', excerpt: line, matches: marks, target: shown }
}

function shortText(doc: SearchDocument, words: readonly WordsNode[]): Shown | null {
  const title = asked(words, 'title')
  return (
    (title.some((node) => stands(node, doc.title)) ? shownLine('title', doc.title, title, null) : null) ??
    shownComment(doc, asked(words, 'comment')) ??
    shownTag(doc, asked(words, 'tag')) ??
    shownEntity(doc, asked(words, 'entity')) ??
    shownSpeaker(doc, asked(words, 'speaker')) ??
    shownDetail(doc, words)
  )
}

function shownComment(doc: SearchDocument, words: readonly WordsNode[]): Shown | null {
  const comment = doc.comments.find(({ text }) => words.some((node) => stands(node, text)))
  return comment === undefined ? null : shownLine('comment', comment.text, words, comment.span)
}

function shownTag(doc: SearchDocument, words: readonly WordsNode[]): Shown | null {
  const tag = doc.tags.find(({ path }) => words.some((node) => stands(node, path)))
  return tag === undefined ? null : shownLine('tag', tag.path, words, tag.span)
}

/** The sentence that names the entity; its name alone where the text calls it otherwise. */
function shownEntity(doc: SearchDocument, words: readonly WordsNode[]): Shown | null {
  const entity = doc.entities.find(({ type, name }) =>
    words.some((node) => (node.type === null || node.type === type) && stands(node, name)),
  )
  if (entity === undefined) return null
  const { span } = entity
  if (span === null) return shownLine('entity', entity.name, words, null)
  const around = sentenceAt(doc.text, span.start)
  const marks = marksWithin(doc.text, around, words)
  if (marks.length === 0) return shownLine('entity', entity.name, words, span)
  const { line, marks: matches, shown } = lineOf(doc.text, around, marks, lineLength)
  return { place: 'entity', excerpt: line, matches, target: shown }
}

function shownSpeaker(doc: SearchDocument, words: readonly WordsNode[]): Shown | null {
  const quote = doc.quotes.find((each) =>
    namesOf(each).some((name) => words.some((node) => stands(node, name))),
  )
  if (quote === undefined) return null
  const { line } = lineOf(doc.text, quote, [], lineLength)
  const { speaker, start, end } = quote
  return { place: 'quote', speaker, excerpt: line, matches: [], target: { start, end } }
}

function shownDetail(doc: SearchDocument, words: readonly WordsNode[]): Shown | null {
  const details: [WordField, string][] = [
    ['source', doc.source],
    ...doc.authors.map((author): [WordField, string] => ['author', author]),
    ['url', doc.url],
    // `site:` looks into the address too.
    ['source', doc.url],
  ]
  for (const [field, text] of details) {
    const nodes = asked(words, field)
    if (nodes.some((node) => stands(node, text))) return shownLine('details', text, nodes, null)
  }
  return null
}

/** Found by a filter alone: the beginning of the article. */
function beginning(doc: Pick<SearchDocument, 'text'>): Shown {
  const { line } = lineOf(doc.text, { start: 0, end: doc.text.length }, [], lineLength)
  return { place: 'text', excerpt: line, matches: [], target: null }
}

function shownLine(place: HitPlace, text: string, words: readonly WordsNode[], target: Span | null): Shown {
  const { line, marks } = lineOf(text, { start: 0, end: text.length }, lineMatches(text, words), lineLength)
  return { place, excerpt: line, matches: marks, target: target && { start: target.start, end: target.end } }
}

function stands(node: WordsNode, text: string): boolean {
  return findWords(tokenise(text), node, 1).length > 0
}

function lineMatches(text: string, words: readonly WordsNode[]): Span[] {
  return marksWithin(text, { start: 0, end: text.length }, words)
}

/** Where the words stand in a stretch of a text; counted in the text. */
function marksWithin(text: string, { start, end }: Span, words: readonly WordsNode[]): Span[] {
  if (words.length === 0) return []
  const tokens = tokenise(text.slice(start, end))
  const marks = words.flatMap((node) => findWords(tokens, node))
  return inOrder(marks.map((mark) => ({ start: mark.start + start, end: mark.end + start })))
}

function inOrder(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => a.start - b.start || a.end - b.end)
}
