import { sentenceAt } from '@/core/language/sentence-at'
import { wordNear, wordsAround } from './word-near'

/** A selection as it grew: `focus` is the end that moves; it may stand before `anchor`. */
export interface DirectedSpan {
  readonly anchor: number
  readonly focus: number
}

export function extendSelection(
  text: string,
  selection: DirectedSpan,
  unit: 'sentence' | 'word',
  direction: 1 | -1,
): DirectedSpan {
  const focus =
    unit === 'word'
      ? wordEdge(text, selection.focus, direction)
      : sentenceEdge(text, selection.focus, direction)
  return { anchor: selection.anchor, focus }
}

function wordEdge(text: string, focus: number, direction: 1 | -1): number {
  if (direction === -1) return wordNear(text, focus, -1)?.start ?? focus
  return wordsAround(text, focus).find((word) => word.end > focus)?.end ?? text.length
}

function sentenceEdge(text: string, focus: number, direction: 1 | -1): number {
  const current = sentenceAt(text, focus)
  if (direction === 1) return Math.max(focus, current.end)
  if (current.start < focus) return current.start
  const before = text.slice(0, focus).trimEnd().length
  return before === 0 ? 0 : Math.min(focus, sentenceAt(text, before - 1).start)
}
