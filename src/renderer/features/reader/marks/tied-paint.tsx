import { useMemo } from 'react'
import type { Mark } from '@/core/annotation/mark'
import type { TextIndex } from '@/dom/highlight/index-text'
import { usePaint } from '../article/use-paint'
import { usePointedMarks } from './use-pointed-marks'

interface TiedPaintProps {
  readonly index: TextIndex
  readonly chosen: Mark | null
}

/** Tints the words of the marks that are pointed at or chosen. Renders nothing. */
export function TiedPaint({ index, chosen }: TiedPaintProps) {
  const pointed = usePointedMarks((state) => state.pointed)
  usePaint(
    index,
    useMemo(() => {
      const spans = [...pointed, ...(chosen === null ? [] : [chosen])].flatMap((mark) => mark.spans)
      return [{ name: 'tied', spans, priority: 4 }]
    }, [pointed, chosen]),
  )
  return null
}
