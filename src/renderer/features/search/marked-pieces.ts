import type { Span } from '@/core/anchor/span'

export interface Piece {
  readonly text: string
  readonly isMarked: boolean
}

/** A text cut where marks begin and end. Marks may overlap or lie outside the text, as in an answer that is out of date. */
export function markedPieces(text: string, marks: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const add = (end: number, isMarked: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), isMarked })
    at = Math.max(at, end)
  }
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    add(Math.min(start, text.length), false)
    add(Math.min(end, text.length), true)
  }
  add(text.length, false)
  return pieces
}
