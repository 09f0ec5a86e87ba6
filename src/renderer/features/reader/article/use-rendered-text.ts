import { useLayoutEffect, useState, type RefObject } from 'react'
import { indexText, type TextIndex } from '@/dom/highlight/index-text'

/** The index of the article's text as it is rendered now; null before the first rendering. */
export function useRenderedText(body: RefObject<HTMLElement | null>, textId: string): TextIndex | null {
  const [rendered, setRendered] = useState<{ textId: string; index: TextIndex } | null>(null)
  useLayoutEffect(() => {
    if (body.current !== null) setRendered({ textId, index: indexText(body.current) })
  }, [body, textId])
  return rendered?.textId === textId ? rendered.index : null
}
