import type { Span } from '../anchor/span'
import { editDistance } from './edit-distance'
import { englishStem } from './english-stem'
import { findNear } from './find-near'
import { isUnspaced, type QueryWords } from './query-words'
import type { Token } from './tokenise'

/** Where the words stand in a text that was cut into tokens, in order; at most `limit` places. */
export function findWords(tokens: readonly Token[], words: QueryWords, limit = Infinity): Span[] {
  if (words.near !== null) return findNear(tokens, words, words.near, limit)
  const found: Span[] = []
  for (let at = 0; at < tokens.length && found.length < limit; at += 1) {
    const span = spanAt(tokens, at, words)
    if (span !== null) found.push(span)
  }
  return found
}

function spanAt(
  tokens: readonly Token[],
  at: number,
  { terms, prefix, fuzzy, stem }: QueryWords,
): Span | null {
  const start = tokens[at]?.start
  const last = terms.length - 1
  if (start === undefined) return null
  for (const [index, term] of terms.entries()) {
    const token = tokens[at + index]
    if (token === undefined) return null
    const isOther = stem !== '' && englishStem(token.term) === stem
    if (isOther) return { start, end: token.end }
    if (prefix && index === last) {
      if (!token.term.startsWith(term)) return null
      // Only the typed part of a pair: the second character may be of another word.
      const end = isUnspaced(term) && token.term !== term ? token.start + term.length : token.end
      return { start, end }
    }
    if (token.term !== term && (fuzzy === 0 || editDistance(token.term, term, fuzzy) > fuzzy)) return null
    if (index === last) return { start, end: token.end }
  }
  return null
}
