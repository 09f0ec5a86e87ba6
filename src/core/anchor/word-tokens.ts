import type { Span } from './span'

// Scripts that write no space between words: each character is a token of its own, else a sentence would be one.
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*`
const pattern = new RegExp(String.raw`${unspaced}|(?:(?!${unspaced})[\p{L}\p{N}\p{M}])+|\S`, 'gu')

/** Words, numbers and marks of a folded text, in order, without the spaces. */
export function wordTokens(folded: string): Span[] {
  const tokens: Span[] = []
  for (const match of folded.matchAll(pattern))
    tokens.push({ start: match.index, end: match.index + match[0].length })
  return tokens
}
