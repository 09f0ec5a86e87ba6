import type { Span } from '@/core/anchor/span'
import type { ArticleText } from '@/core/article/article-text'
import { sentenceAt } from '@/core/language/sentence-at'
import { wordNear } from './word-near'

export type CursorUnit = 'paragraph' | 'sentence' | 'word'

/** The next or previous unit of the text from where the cursor stands; null at the end of the text. */
export function moveCursor(text: ArticleText, from: Span, unit: CursorUnit, direction: 1 | -1): Span | null {
  switch (unit) {
    case 'paragraph':
      return nextBlock(text, from, direction)
    case 'sentence':
      return nextSentence(text.text, from, direction)
    case 'word':
      return wordNear(text.text, from.start, direction)
  }
}

function nextBlock({ blocks }: ArticleText, from: Span, direction: 1 | -1): Span | null {
  const current = blocks.findLastIndex((block) => block.start <= from.start)
  const atStart = blocks[current]?.start === from.start
  const next = direction === -1 && !atStart ? blocks[current] : blocks[current + direction]
  return next === undefined ? null : { start: next.start, end: next.end }
}

function nextSentence(text: string, from: Span, direction: 1 | -1): Span | null {
  const current = sentenceAt(text, from.start)
  if (direction === 1) {
    if (current.start > from.start) return current
    const next = sentenceAt(text, current.end)
    return next.start > from.start ? next : null
  }
  if (current.start < from.start) return current
  const before = text.slice(0, current.start).trimEnd().length
  return before === 0 ? null : sentenceAt(text, before - 1)
}
