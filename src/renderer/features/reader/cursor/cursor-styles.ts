import type { Span } from '@/core/anchor/span'
import type { PaintedStyle } from '@/dom/highlight/create-mark-painter'
import type { CardRequest } from '../cards/card-request'

/** Where the reading cursor stands, and the words that an open form is about (their selection is lost to it). */
export function cursorStyles(cursor: Span | null, card: CardRequest | null): PaintedStyle[] {
  return [
    { name: 'cursor', spans: cursor === null ? [] : [cursor], priority: 5 },
    { name: 'chosen', spans: card === null || card.kind === 'mark' ? [] : [card.span], priority: 6 },
  ]
}
