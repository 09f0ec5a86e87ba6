import type { Span } from '../anchor/span'
import { sentenceEndAt } from './sentence-end'
import { trimmedSpan } from './trimmed-span'

/** The sentences of the stretch `within`, in text order, without the space between them. */
export function splitSentences(text: string, within: Span): Span[] {
  const sentences: Span[] = []
  let start = within.start
  for (let at = within.start; at < within.end; at += 1) {
    const end = sentenceEndAt(text, at)
    if (end < 0) continue
    const sentence = trimmedSpan(text, start, Math.min(end, within.end))
    if (sentence) sentences.push(sentence)
    start = Math.max(end, at + 1)
  }
  const rest = trimmedSpan(text, start, within.end)
  if (rest) sentences.push(rest)
  return sentences
}
