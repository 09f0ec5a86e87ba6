import { charBits, charClass, codesOf } from './char-class'
import {
  abbreviations,
  datedAbbreviations,
  sentenceStarters,
  titleAbbreviations,
} from './lexicon/abbreviations'

const terminal = codesOf('.!?…')
const wideTerminal = codesOf('。！？')
const closing = codesOf('"”’\'»)]」』')
const opening = codesOf('"“‘’\'«([「『–—-')
const dot = 46
const inWord = charBits.letter | charBits.mark
const speechAfterName =
  /^(?:\p{Lu}[\p{L}.'’-]{0,30}\s){1,4}(?:said|says|asked|asks|told|wrote|added|replied|shouted|exclaimed|tweeted)\b/u
/** … and what else is done behind a question or a shout, hardly ever after a plain sentence. */
const cryAfterName =
  /^(?:\p{Lu}[\p{L}.'’-]{0,30}\s){1,4}(?:demand|wonder|yell|declar|quipp|jok|answer|respond|continu|explain|scream|whisper|mus|plead|urg|warn|retort|insist|chant|remark|interject|call|inquir|enquir|laugh)(?:ed|s)\b|^(?:\p{Lu}[\p{L}.'’-]{0,30}\s){1,4}(?:cried|cries|muses|urges)\b/u

const isClass = (text: string, at: number, bits: number): boolean =>
  at < text.length && (charClass(text.charCodeAt(at)) & bits) !== 0

/** The word that ends just before `end`, with its inner dots; at most 24 code units are looked at. */
function wordBefore(text: string, end: number): string {
  let start = end
  while (start > 0 && end - start < 24) {
    const code = text.charCodeAt(start - 1)
    if (code !== dot && code !== 38 && !(charClass(code) & (inWord | charBits.number))) break
    start -= 1
  }
  return text.slice(start, end)
}

function wordAfter(text: string, start: number): string {
  let end = start
  while (end - start < 24 && end < text.length) {
    const code = text.charCodeAt(end)
    if (code !== 39 && code !== 0x2019 && !(charClass(code) & inWord)) break
    end += 1
  }
  return text.slice(start, end)
}

function dotEnds(text: string, at: number, next: number): boolean {
  const word = wordBefore(text, at)
  if (titleAbbreviations.has(word)) return false
  if (datedAbbreviations.has(word) && isClass(text, next, charBits.digit)) return false
  const isInitial = word.length === 1 && isClass(word, 0, charBits.upper)
  const isDotted = word.includes('.') && /^(?:\p{L}\.)+\p{L}$/u.test(word)
  if (isInitial || isDotted || abbreviations.has(word)) return sentenceStarters.has(wordAfter(text, next))
  return true
}

/**
 * Whether a sentence ends with the mark at `at`, and where: the offset after its closing quotation marks and
 * brackets; -1 where none ends. Looks at a bounded number of characters around `at`, so that scanning a text
 * is linear. A line feed is the caller's business.
 */
export function sentenceEndAt(text: string, at: number): number {
  const mark = text.charCodeAt(at)
  if (wideTerminal.has(mark)) return closing.has(text.charCodeAt(at + 1)) ? at + 2 : at + 1
  if (!terminal.has(mark) || terminal.has(text.charCodeAt(at + 1))) return -1
  let end = at + 1
  while (end - at < 5 && closing.has(text.charCodeAt(end))) end += 1
  if (end < text.length && !isClass(text, end, charBits.space)) return -1
  let next = end
  while (next - end < 8 && isClass(text, next, charBits.space)) next += 1
  while (next - end < 12 && opening.has(text.charCodeAt(next))) next += 1
  if (next >= text.length) return end
  if (isClass(text, next, charBits.lower)) return -1
  if (mark === dot && text.charCodeAt(at - 1) !== dot && !dotEnds(text, at, next)) return -1
  if (end === at + 1) return end
  const after = text.slice(end, end + 160).trimStart()
  const isSpoken = speechAfterName.test(after) || (mark !== dot && cryAfterName.test(after))
  return isSpoken ? -1 : end
}
