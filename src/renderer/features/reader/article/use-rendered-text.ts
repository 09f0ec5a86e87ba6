import { useMemo, useState } from 'react'
import { indexText, type TextIndex } from '@/dom/highlight/index-text'

/**
 * The index of the article's text as it is rendered; null before the first rendering. `ref` goes to the element of
 * the text, which has to be a new one for another text.
 */
export function useRenderedText(): { index: TextIndex | null; ref: (element: HTMLElement | null) => void } {
  const [element, setElement] = useState<HTMLElement | null>(null)
  const index = useMemo(() => (element === null ? null : indexText(element)), [element])
  return { index, ref: setElement }
}
