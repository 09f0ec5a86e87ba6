import {
  abbreviations,
  datedAbbreviations,
  sentenceStarters,
  titleAbbreviations,
} from './lexicon/abbreviations'

const terminal = /[.!?…]/u
const wideTerminal = /[。！？]/u
const closing = /["”’'»)\]」』]/u
const opening = /["“‘’'«([「『–—-]/u
const space = /\s/u
const digit = /\p{Nd}/u
const lower = /\p{Ll}/u
const speechAfterName =
  /^(?:\p{Lu}[\p{L}.'’-]{0,30}\s){1,4}(?:said|says|asked|asks|told|wrote|added|replied|shouted|exclaimed|tweeted)\b/u

/** The word that ends just before `end`, with its inner dots; at most 24 code units are looked at. */
function wordBefore(text: string, end: number): string {
  let start = end
  while (start > 0 && end - start < 24 && /[\p{L}\p{M}\p{N}.&]/u.test(text.charAt(start - 1))) start -= 1
  return text.slice(start, end)
}

function wordAfter(text: string, start: number): string {
  return /^[\p{L}\p{M}'’]{0,24}/u.exec(text.slice(start, start + 24))?.[0] ?? ''
}

function dotEnds(text: string, dot: number, next: number): boolean {
  const word = wordBefore(text, dot)
  const following = wordAfter(text, next)
  if (titleAbbreviations.has(word)) return false
  if (datedAbbreviations.has(word) && digit.test(text.charAt(next))) return false
  const isInitial = /^\p{Lu}$/u.test(word)
  const isDotted = /^(?:\p{L}\.)+\p{L}$/u.test(word)
  if (isInitial || isDotted || abbreviations.has(word)) return sentenceStarters.has(following)
  return true
}

/**
 * Whether a sentence ends with the mark at `at`, and where: the offset after its closing quotation marks and
 * brackets; -1 where none ends. Looks at a bounded number of characters around `at`, so that scanning a text
 * is linear. A line feed is the caller's business.
 */
export function sentenceEndAt(text: string, at: number): number {
  const mark = text.charAt(at)
  if (wideTerminal.test(mark)) return closing.test(text.charAt(at + 1)) ? at + 2 : at + 1
  if (!terminal.test(mark) || terminal.test(text.charAt(at + 1))) return -1
  let end = at + 1
  while (end - at < 5 && closing.test(text.charAt(end))) end += 1
  if (end < text.length && !space.test(text.charAt(end))) return -1
  let next = end
  while (next - end < 8 && space.test(text.charAt(next))) next += 1
  while (next - end < 12 && opening.test(text.charAt(next))) next += 1
  if (next >= text.length) return end
  if (lower.test(text.charAt(next))) return -1
  if (mark === '.' && text.charAt(at - 1) !== '.' && !dotEnds(text, at, next)) return -1
  const isSpoken = end > at + 1 && speechAfterName.test(text.slice(end, end + 160).trimStart())
  return isSpoken ? -1 : end
}
