import { Fragment } from 'react'
import type { Span } from '@/core/anchor/span'
import { markedPieces } from './marked-pieces'

/** A text with its matched words marked. */
export function MarkedText({ text, marks }: { readonly text: string; readonly marks: readonly Span[] }) {
  // By their places, so that the next key fills the pieces that are there.
  return markedPieces(text, marks).map(({ text: words, isMarked }, place) =>
    isMarked ? (
      <mark key={place} className="search-mark">
        {words}
      </mark>
    ) : (
      <Fragment key={place}>{words}</Fragment>
    ),
  )
}
