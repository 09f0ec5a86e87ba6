import type { Span } from '@/core/anchor/span'
import { markedPieces } from './marked-pieces'

/** A text with its matched words marked. */
export function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly Span[] }) {
  return markedPieces(text, marks).map(({ text: words, isMarked, start }) =>
    isMarked ? (
      <mark key={start} className="search-mark">
        {words}
      </mark>
    ) : (
      <span key={start}>{words}</span>
    ),
  )
}
