import type { Analysis } from '../annotation/analysis'
import type { Mark } from '../annotation/mark'
import type { Span } from '../anchor/span'
import { sentenceAt } from '../language/sentence-at'

/** A date that the text names beside a mention. */
export interface NamedDate {
  /** ISO 8601 day, month, year or range: its length is its precision. */
  readonly date: string
  /** The words of the text: "last Tuesday". */
  readonly words: string
}

/** A mention in its sentence. */
export interface MentionInContext {
  /** Of the mark. */
  readonly id: string
  readonly status: Mark['status']
  /** In the item's text. */
  readonly span: Span
  /** The sentence that it stands in, as one line, and where in it the mention is. */
  readonly sentence: string
  readonly start: number
  readonly end: number
  /** Dates that the sentence names. */
  readonly dates: readonly NamedDate[]
}

/** The marks, each with the sentence around its first span and the dates named there. */
export function mentionsIn(
  text: string,
  marks: readonly Mark[],
  analysis: Analysis | null,
): MentionInContext[] {
  const dates = (analysis?.mentions ?? []).filter(({ date = '' }) => date !== '')
  return marks.map(({ id, status, spans: [span] }) => {
    const found = sentenceAt(text, span.start)
    const sentence = { start: Math.min(found.start, span.start), end: Math.max(found.end, span.end) }
    const before = oneLine(text.slice(sentence.start, span.start))
    const words = oneLine(text.slice(span.start, span.end))
    const named = dates
      .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
      .map(({ start, end, date = '' }) => ({ date, words: oneLine(text.slice(start, end)) }))
    return {
      id,
      status,
      span,
      sentence: before + words + oneLine(text.slice(span.end, sentence.end)),
      start: before.length,
      end: before.length + words.length,
      dates: named,
    }
  })
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ')
}
