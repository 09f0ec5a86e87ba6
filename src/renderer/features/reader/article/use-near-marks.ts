import { useMemo, type RefObject } from 'react'
import type { Mark } from '@/core/annotation/mark'
import type { TextIndex } from '@/dom/highlight/index-text'
import { markEnd } from '../marks/mark-end'
import { useVisibleSpan } from './use-visible-span'

/** The marks worth painting: all of them, but in an article that is very long or has very many of them only those near the view. */
export function useNearMarks(
  scroller: RefObject<HTMLElement | null>,
  index: TextIndex | null,
  marks: readonly Mark[],
): readonly Mark[] {
  const visible = useVisibleSpan(scroller, index, marks.length)
  return useMemo(
    () => marks.filter((mark) => mark.spans[0].start < visible.end && markEnd(mark) > visible.start),
    [marks, visible],
  )
}
