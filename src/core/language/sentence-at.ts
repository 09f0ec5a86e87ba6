import type { Span } from '../anchor/span'
import { sentenceEndAt } from './sentence-end'
import { isLineEnd } from './split-lines'
import { trimmedSpan } from './trimmed-span'

/** A sentence is looked for within so many code units on each side; a longer one is cut there. */
const reach = 2000

/**
 * The sentence that holds `offset`, without the space around it. Between two sentences it is the one that
 * follows, at the end of a text the last one. Where the text is empty or blank, the whole of it (which may be
 * an empty span). Cost is bounded: never more than `reach` code units on each side are read.
 */
export function sentenceAt(text: string, offset: number): Span {
  const at = anchorPoint(text, Math.max(0, Math.min(offset, text.length)))
  const low = Math.max(0, at - reach)
  let start = at
  while (start > low && !isLineEnd(text, start - 1)) start -= 1
  for (let i = start; i < at; i += 1) {
    const end = sentenceEndAt(text, i)
    if (end > 0 && end <= at) start = end
  }
  const high = Math.min(text.length, at + reach)
  let end = high
  for (let i = Math.max(start, at - 4); i < high; i += 1) {
    const found = sentenceEndAt(text, i)
    if (found > at) {
      end = found
      break
    }
    if (i >= at && isLineEnd(text, i)) {
      end = i
      break
    }
  }
  return trimmedSpan(text, start, end) ?? { start: 0, end: text.length }
}

/** The nearest character that is no white space: at or after the offset, else before it. */
function anchorPoint(text: string, offset: number): number {
  let at = offset
  while (at < text.length && /\s/u.test(text.charAt(at))) at += 1
  if (at < text.length) return at
  at = Math.min(offset, text.length - 1)
  while (at > 0 && /\s/u.test(text.charAt(at))) at -= 1
  return Math.max(0, at)
}
