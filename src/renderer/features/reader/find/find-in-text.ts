import type { Span } from '@/core/anchor/span'
import { foldText, type FoldedText } from './fold-text'

/** Counting more would help nobody. */
export const mostMatches = 10_000

/** Where the words stand, without overlaps, in text order; at most `mostMatches`. Blank words are nowhere. */
export function findInText(text: FoldedText, words: string): Span[] {
  const wanted = foldText(words).folded.replace(/ +/g, ' ')
  if (wanted.trim() === '') return []
  const spans: Span[] = []
  let at = text.folded.indexOf(wanted)
  while (at >= 0 && spans.length < mostMatches) {
    const last = at + wanted.length - 1
    spans.push({ start: origin(text, at).start, end: origin(text, last).end })
    at = text.folded.indexOf(wanted, last + 1)
  }
  return spans
}

/** The character of the text that a unit of the folded text comes from. */
function origin({ folded, pieces }: FoldedText, unit: number): Span {
  const place = lastAtOrBefore(pieces, unit)
  const piece = pieces[place]
  if (piece === undefined) return { start: 0, end: 0 }
  const length = (pieces[place + 1]?.at ?? folded.length) - piece.at
  if (length !== piece.end - piece.start) return { start: piece.start, end: piece.end }
  const start = piece.start + unit - piece.at
  return { start, end: start + 1 }
}

function lastAtOrBefore(pieces: FoldedText['pieces'], unit: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.at ?? Infinity) <= unit) low = middle + 1
    else high = middle
  }
  return low - 1
}
