import { useCallback } from 'react'
import type { Mark } from '@/core/annotation/mark'
import type { ReadingCursor } from '../cursor/reading-cursor'
import { cursorOn } from '../marks/cursor-on'
import { markKey } from '../marks/mark-key'
import { useReader } from '../reader-context'

/**
 * Opens the card of a mark and sets the reading cursor on it. `at`: the offset that was pointed at, whose other
 * marks the card offers; by default where the mark begins.
 */
export function useOpenMark(setCursor: (cursor: ReadingCursor) => void): (mark: Mark, at?: number) => void {
  const { openCard } = useReader()
  return useCallback(
    (mark, at = mark.spans[0].start) => {
      setCursor(cursorOn(mark))
      openCard({ kind: 'mark', span: mark.spans[0], key: markKey(mark), at })
    },
    [openCard, setCursor],
  )
}
