import { lawNouns, lawOpenings } from '../language/lexicon/laws'
import type { ParsedText, Sentence } from '../language/parse-text'
import type { Token } from '../language/tokenise'
import type { Finding } from './finding'

/** Words in a name after the kind: "Convention on the Rights of the Child". */
const links = new Set(['of', 'on', 'for', 'the', 'and', 'against'])
/** They are names of people too, and of a law only after an article or with a year: "the Police Bill", "Finance Bill 2024". */
const alsoPeople = new Set(['bill', 'law', 'code'])
const parts = new Set(['article', 'section', 'clause', 'chapter', 'title', 'schedule'])
const mostWords = 10

/**
 * Laws and treaties by their kind: "the Data Protection Act 2018", "Treaty of Lisbon", "Article 370 of the
 * Constitution". A year that belongs to the name is part of it.
 */
export function findLaws(parsed: ParsedText): Finding[] {
  return parsed.sentences.flatMap((sentence) => (sentence.isHeading ? [] : lawsOf(sentence)))
}

function lawsOf({ tokens }: Sentence): Finding[] {
  const found: Finding[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const head = tokens[at]
    if (!head?.isCapital) continue
    const range = endingIn(tokens, at) ?? openingWith(tokens, at) ?? partOf(tokens, at)
    const first = range && tokens[range.from]
    const last = range && tokens[range.to]
    if (!first || !last) continue
    const reason = `“${head.text}” is a kind of law or treaty`
    found.push({ start: first.start, end: last.end, type: 'law', confidence: 0.8, reason })
    at = range.to
  }
  return found
}

interface Range {
  readonly from: number
  /** Of the last token. */
  readonly to: number
}

/** Words with capitals before the kind: "Patriot Act", "General Data Protection Regulation 2016". */
function endingIn(tokens: readonly Token[], at: number): Range | null {
  const needed = lawNouns.get(tokens[at]?.folded ?? '')
  if (needed === undefined || tokens[at + 1]?.isCapital) return null
  let from = at
  while (from > 0 && at - from < mostWords && isBefore(tokens, from - 1)) from -= 1
  while (from < at && !tokens[from]?.isCapital) from += 1
  // The first word of a sentence may have its capital from there: "Under the …" is no part, nor is "The".
  if (from < at && opensSentence(tokens[from]?.folded)) from += 1
  const to = yearAfter(tokens, at)
  const isNamed = to > at || tokens[from - 1]?.folded === 'the'
  if (alsoPeople.has(tokens[at]?.folded ?? '') && !isNamed) return null
  const capitals = tokens.slice(from, at).filter(({ isCapital }) => isCapital).length
  return capitals < (to > at ? 1 : needed) ? null : { from, to }
}

function isBefore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.isCapital) return true
  const isLink = token?.text === 'and' || token?.text === 'of' || token?.text === '-'
  return isLink && tokens[at - 1]?.isCapital === true
}

const opensSentence = (word: string | undefined): boolean =>
  word !== undefined &&
  /^(?:the|an?|under|in|by|this|that|his|her|its|their|our|when|if|while|after)$/u.test(word)

/** The kind comes first: "Treaty of Lisbon", "Convention against Torture". */
function openingWith(tokens: readonly Token[], at: number): Range | null {
  const link = tokens[at + 1]
  if (!lawOpenings.has(tokens[at]?.folded ?? '') || !link || link.isCapital || !links.has(link.text))
    return null
  let to = at
  for (let next = at + 1; next < tokens.length && next - at <= mostWords; next += 1) {
    const token = tokens[next]
    if (token?.isCapital) to = next
    else if (!token || !links.has(token.text) || beginsAnother(tokens, next)) break
  }
  return to === at ? null : { from: at, to: yearAfter(tokens, to) }
}

/** "the Treaty of Lisbon and the Paris Agreement" are two. */
const beginsAnother = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'and' && tokens[at + 1]?.text === 'the'

/** "Article 370 of the Constitution", "Section 9 of the Local Government Act". */
function partOf(tokens: readonly Token[], at: number): Range | null {
  if (!parts.has(tokens[at]?.folded ?? '') || tokens[at + 1]?.kind !== 'number') return null
  if (tokens[at + 2]?.text !== 'of' || tokens[at + 3]?.text !== 'the') return null
  for (let kind = at + 4; kind < tokens.length && kind - at <= mostWords; kind += 1) {
    const token = tokens[kind]
    if (token?.isCapital !== true && token?.text !== 'of') return null
    if (lawNouns.has(token.folded)) return { from: at, to: yearAfter(tokens, kind) }
  }
  return null
}

/** "Act 2018", "Act, 2018", "Act of 1996": the last token of the name. */
function yearAfter(tokens: readonly Token[], at: number): number {
  for (const next of [at + 1, at + 2]) {
    const isJoined = next === at + 1 || tokens[at + 1]?.text === ',' || tokens[at + 1]?.text === 'of'
    if (isJoined && /^(?:1[5-9]|20)\d\d$/u.test(tokens[next]?.text ?? '')) return next
  }
  return at
}
