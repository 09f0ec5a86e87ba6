import { useCallback, useState } from 'react'
import { indexText, type TextIndex } from '@/dom/highlight/index-text'

export interface RenderedText {
  /** null before the first rendering. */
  readonly index: TextIndex | null
  /** Goes to the element of the text, which has to be a new one for another text. */
  readonly ref: (element: HTMLElement | null) => void
  /** To be called when more of the text was rendered into that element. */
  readonly onMore: () => void
}

/** The index of the article's text as it is rendered. */
export function useRenderedText(): RenderedText {
  const [index, setIndex] = useState<TextIndex | null>(null)
  const ref = useCallback((element: HTMLElement | null) => {
    setIndex(element === null ? null : indexText(element))
  }, [])
  const onMore = useCallback(() => {
    setIndex((now) => (now === null ? null : indexText(now.container)))
  }, [])
  return { index, ref, onMore }
}
