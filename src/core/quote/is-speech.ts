import { workNouns } from '../language/lexicon/events'
import { fold } from '../language/fold'
import type { Attribution } from './attribution'

const small = /^(?:of|the|and|in|on|a|an|to|for|or|at|by|with|from|is|vs)$/u
const naming =
  /^(?:titled|entitled|named|called|nicknamed|codenamed|dubbed|word|words|term|phrase|speech|song|book|headlined|column|headline|category|label)$/u

export interface SpeechSigns {
  /** The words in the marks, without them. */
  readonly inner: string
  /** Up to 40 code units of text before the opening mark. */
  readonly before: string
  readonly attribution: Attribution | null
  /** The cue is on the other side of the opening mark, at most some words away. */
  readonly isCueBeside: boolean
}

/** Whether words in quotation marks were said, and are no title, no nickname, and not only marked with irony. */
export function isSpeech(signs: SpeechSigns): boolean {
  const inner = signs.inner.trim()
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? []
  // "(CROSSTALK.)" in a transcript
  if (words.length === 0 || /^\([^()]*\)\.?$/u.test(inner)) return false
  const isAttributed = signs.attribution !== null && signs.attribution.actor !== null
  const isSentence = /[.!?…]$/u.test(inner) && words.length >= 4
  const previous = fold(/([\p{L}]+),?\s*$/u.exec(signs.before)?.[1] ?? '')
  if (!isSentence && (workNouns.has(previous) || naming.test(previous)) && !/[:]\s*$/u.test(signs.before)) {
    return signs.isCueBeside && isAttributed && previous === 'called'
  }
  if (isTitle(words, inner)) return signs.isCueBeside && isAttributed
  if (signs.attribution === null) return words.length >= 6 && (isSentence || /^\p{Lu}.*,$/su.test(inner))
  if (words.length <= 2) return signs.isCueBeside
  return true
}

/** Two words or more with capitals, but for small ones: a title, hardly ever a sentence. */
export function isTitle(words: readonly string[], inner: string): boolean {
  if (words.length > 8 || /[.!?]$/u.test(inner)) return false
  const big = words.filter((word) => !small.test(word))
  return big.length > 0 && big.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) && words.length >= 2
}
