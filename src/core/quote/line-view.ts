import type { Mention } from '../annotation/analysis'
import type { Span } from '../anchor/span'
import type { ParsedText, Sentence } from '../language/parse-text'
import type { Token } from '../language/tokenise'
import type { Actor } from './actor'
import { findActors } from './find-actors'

/** One line (paragraph) as the quote rules read it. */
export interface LineView {
  readonly tokens: readonly Token[]
  /** For each token, the index of its sentence. */
  readonly sentences: readonly number[]
  /** For each token, whether it stands in quotation marks. */
  readonly quoted: readonly boolean[]
  /** Outside quotation marks, in order. */
  readonly actors: readonly Actor[]
}

export function lineViews(
  parsed: ParsedText,
  marked: readonly Span[],
  mentions: readonly Mention[],
): LineView[] {
  const byLine: Sentence[][] = parsed.lines.map(() => [])
  for (const sentence of parsed.sentences) byLine[sentence.line]?.push(sentence)
  let mark = 0
  let mention = 0
  return byLine.map((sentences, index) => {
    const line = parsed.lines[index]
    const tokens: Token[] = []
    const numbers: number[] = []
    for (const sentence of sentences) {
      for (const token of sentence.tokens) {
        tokens.push(token)
        numbers.push(sentence.index)
      }
    }
    const quoted = tokens.map((token) => {
      while ((marked[mark]?.end ?? Infinity) <= token.start) mark += 1
      return (marked[mark]?.start ?? Infinity) <= token.start
    })
    const here: Mention[] = []
    for (let next = mentions[mention]; next && line && next.start < line.end; next = mentions[mention]) {
      here.push(next)
      mention += 1
    }
    return { tokens, sentences: numbers, quoted, actors: findActors(parsed.text, tokens, quoted, here) }
  })
}
