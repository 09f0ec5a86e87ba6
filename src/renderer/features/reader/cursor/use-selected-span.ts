import { useEffect, useState } from 'react'
import type { Span } from '@/core/anchor/span'
import type { TextIndex } from '@/dom/highlight/index-text'
import { selectedSpan } from './selected-span'

/** The words that are selected in the article, once the pointer is up again; null for none. */
export function useSelectedSpan(index: TextIndex | null, text: string): Span | null {
  const [selected, setSelected] = useState<Span | null>(null)
  useEffect(() => {
    if (index === null) return
    let isPressed = false
    const read = () => {
      if (isPressed) return
      const words = selectedSpan(index, text)
      setSelected((before) => (before?.start === words?.start && before?.end === words?.end ? before : words))
    }
    const onPress = () => {
      isPressed = true
    }
    const onRelease = () => {
      isPressed = false
      read()
    }
    document.addEventListener('selectionchange', read)
    document.addEventListener('pointerdown', onPress, true)
    document.addEventListener('pointerup', onRelease, true)
    document.addEventListener('pointercancel', onRelease, true)
    return () => {
      document.removeEventListener('selectionchange', read)
      document.removeEventListener('pointerdown', onPress, true)
      document.removeEventListener('pointerup', onRelease, true)
      document.removeEventListener('pointercancel', onRelease, true)
    }
  }, [index, text])
  return selected
}
