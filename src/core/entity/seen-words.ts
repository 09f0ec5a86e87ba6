import { commonWords } from '../language/lexicon/common-words'
import type { ParsedText, Sentence } from '../language/parse-text'

/** How a text itself writes its words: what tells a name from the first word of a sentence. */
export interface SeenWords {
  /** Folded words that stand somewhere in lower case. */
  readonly lower: ReadonlySet<string>
  /** Folded words that stand with a capital inside a sentence, and how often. */
  readonly capital: ReadonlyMap<string, number>
}

export function seenWords(parsed: ParsedText): SeenWords {
  const lower = new Set<string>()
  const capital = new Map<string, number>()
  for (const sentence of parsed.sentences) {
    if (sentence.isHeading) continue
    sentence.tokens.forEach((token, at) => {
      if (token.kind !== 'word') return
      if (!token.isCapital) lower.add(token.folded)
      else if (!isSentenceStart(sentence, at)) capital.set(token.folded, (capital.get(token.folded) ?? 0) + 1)
    })
  }
  return { lower, capital }
}

/** Whether the word stands where any word gets a capital: first in a sentence, a quotation or after a colon. */
export function isSentenceStart(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    const token = sentence.tokens[i]
    if (!token || token.kind === 'word' || token.kind === 'number') return false
    if (/^["“‘«:•*…–—]$/u.test(token.text)) return true
    if (!/^['’([-]$/u.test(token.text)) return false
  }
  return true
}

/** A word that means nothing as a name, for all this text and the lexicon say. */
export function isCommonWord(folded: string, seen: SeenWords): boolean {
  if (commonWords.has(folded)) return true
  return seen.lower.has(folded)
}
