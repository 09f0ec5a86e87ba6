import { useCallback } from 'react'
import type { Span } from '@/core/anchor/span'
import type { Mark } from '@/core/annotation/mark'
import { markEnd } from '../marks/mark-end'
import { markKey } from '../marks/mark-key'
import { useReader } from '../reader-context'

/** Opens the card of a mark and sets the reading cursor on it. */
export function useOpenMark(setCursor: (span: Span) => void): (mark: Mark) => void {
  const { openCard } = useReader()
  return useCallback(
    (mark) => {
      setCursor({ start: mark.spans[0].start, end: markEnd(mark) })
      openCard({ kind: 'mark', span: mark.spans[0], key: markKey(mark) })
    },
    [openCard, setCursor],
  )
}
