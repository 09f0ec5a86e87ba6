import type { Span } from '../anchor/span'
import { splitLines } from './split-lines'
import { splitSentences } from './split-sentences'
import { tokenise, type Token } from './tokenise'

export interface Sentence extends Span {
  readonly tokens: readonly Token[]
  /** Index into `ParsedText.lines`. */
  readonly line: number
  /** Index of this sentence in the text. */
  readonly index: number
  /** A headline: nearly every word has a capital, so that a capital says nothing. */
  readonly isHeading: boolean
}

/** What every rule reads: a text cut into lines (paragraphs), sentences and tokens, all in text order. */
export interface ParsedText {
  readonly text: string
  readonly lines: readonly Span[]
  readonly sentences: readonly Sentence[]
}

export function parseText(text: string): ParsedText {
  const lines = splitLines(text)
  const sentences: Sentence[] = []
  lines.forEach((span, line) => {
    for (const sentence of splitSentences(text, span)) {
      const tokens = tokenise(text, sentence)
      sentences.push({
        ...sentence,
        tokens,
        line,
        index: sentences.length,
        isHeading: isHeading(tokens),
      })
    }
  })
  return { text, lines, sentences }
}

function isHeading(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3)
  const capitals = words.filter((token) => token.isCapital).length
  const last = tokens.at(-1)?.text
  const hasFullStop = last === '.' || last === '”' || last === '"'
  if (words.length >= 4 && words.filter((token) => token.isUpper).length > words.length * 0.7) return true
  return words.length >= 4 && !hasFullStop && capitals > words.length * 0.7
}
