import { useEffect, useState } from 'react'
import { createMarkPainter, type PaintedStyle } from '@/dom/highlight/create-mark-painter'
import type { TextIndex } from '@/dom/highlight/index-text'

/** Keeps these styles painted. Memoise `styles`: each new list is painted anew. */
export function usePaint(index: TextIndex | null, styles: readonly PaintedStyle[]): void {
  const [painter] = useState(createMarkPainter)
  useEffect(() => {
    if (index !== null) painter.paint(index, styles)
    return painter.clear
  }, [painter, index, styles])
}
