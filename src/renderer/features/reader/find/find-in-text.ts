import type { Span } from '@/core/anchor/span'
import { foldText, type FoldedText } from './fold-text'

/** Painting more would help nobody. */
export const mostMatches = 10_000

/** Where the words stand, without overlaps, in text order; at most `mostMatches`. Blank words are nowhere. */
export function findInText(text: FoldedText, words: string): Span[] {
  const wanted = foldText(words).folded.replace(/ +/g, ' ')
  if (wanted.trim() === '') return []
  const spans: Span[] = []
  let at = text.folded.indexOf(wanted)
  while (at >= 0 && spans.length < mostMatches) {
    const end = at + wanted.length
    spans.push({ start: offsetAt(text, at), end: endAfter(text, end) })
    at = text.folded.indexOf(wanted, end)
  }
  return spans
}

function offsetAt(text: FoldedText, at: number): number {
  return text.offsets === null ? at : (text.offsets[at] ?? 0)
}

/** The end of the character that the last folded unit comes from: one character can fold to several units. */
function endAfter(text: FoldedText, end: number): number {
  if (text.offsets === null) return end
  const last = text.offsets[end - 1] ?? 0
  let at = end
  while (at < text.offsets.length - 1 && text.offsets[at] === last) at += 1
  return text.offsets[at] ?? last
}
