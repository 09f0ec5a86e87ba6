import { useMemo } from 'react'
import type { Mark } from '@/core/annotation/mark'
import type { TextIndex } from '@/dom/highlight/index-text'
import { usePaint } from '../article/use-paint'
import { useReader } from '../reader-context'
import { rowKey } from './row-key'
import { usePointedMarks } from './use-pointed-marks'

interface TiedPaintProps {
  readonly index: TextIndex
  readonly chosen: Mark | null
}

/**
 * Tints the words of the marks that are pointed at or chosen, and the titles and pronouns that stand for those whom they
 * name. Renders nothing.
 */
export function TiedPaint({ index, chosen }: TiedPaintProps) {
  const { references } = useReader()
  const pointed = usePointedMarks((state) => state.pointed)
  usePaint(
    index,
    useMemo(() => {
      const tied = [...pointed, ...(chosen === null ? [] : [chosen])]
      const rows = new Set(tied.map(rowKey))
      const spans = [
        ...tied.flatMap((mark) => mark.spans),
        ...[...rows].flatMap((row) => references.get(row) ?? []),
      ]
      return [{ name: 'tied', spans, priority: 4 }]
    }, [pointed, chosen, references]),
  )
  return null
}
