import type { Mention } from '../annotation/analysis'
import type { Span } from '../anchor/span'
import type { ParsedText, Sentence } from '../language/parse-text'
import type { Token } from '../language/tokenise'
import type { Actor } from './actor'
import { findActors } from './find-actors'
import { findOwners } from './find-owners'

/** One line (paragraph) as the quote rules read it. */
export interface LineView {
  readonly tokens: readonly Token[]
  /** For each token, the index of its sentence. */
  readonly sentences: readonly number[]
  /** For each token, whether it stands in quotation marks that may hold something said. */
  readonly quoted: readonly boolean[]
  /** Outside all quotation marks, in order. */
  readonly actors: readonly Actor[]
  /** Names with a possessive, which do nothing themselves. */
  readonly owners: readonly Actor[]
}

/** `marked`: all stretches in quotation marks; `said`: those of them that may be said, and not only name something. */
export function lineViews(
  parsed: ParsedText,
  marked: readonly Span[],
  said: readonly Span[],
  mentions: readonly Mention[],
): LineView[] {
  const byLine: Sentence[][] = parsed.lines.map(() => [])
  for (const sentence of parsed.sentences) byLine[sentence.line]?.push(sentence)
  const isMarked = withinSpans(marked)
  const isSaid = withinSpans(said)
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
    const hidden = tokens.map(isMarked)
    const quoted = tokens.map(isSaid)
    const here: Mention[] = []
    for (let next = mentions[mention]; next && line && next.start < line.end; next = mentions[mention]) {
      here.push(next)
      mention += 1
    }
    const actors = findActors(parsed.text, tokens, hidden, here)
    return { tokens, sentences: numbers, quoted, actors, owners: findOwners(tokens, hidden, here) }
  })
}

/** Whether tokens, asked for in text order, begin within one of the spans, which are in text order too. */
function withinSpans(spans: readonly Span[]): (token: Token) => boolean {
  let next = 0
  return ({ start }) => {
    while ((spans[next]?.end ?? Infinity) <= start) next += 1
    return (spans[next]?.start ?? Infinity) <= start
  }
}
