import { useMemo, type RefObject } from 'react'
import type { Mark } from '@/core/annotation/mark'
import type { TextIndex } from '@/dom/highlight/index-text'
import { markEnd } from '../marks/mark-end'
import { useVisibleSpan } from './use-visible-span'

/** The marks worth painting: all of them, but in a very long article only those near the view. */
export function useNearMarks(
  scroller: RefObject<HTMLElement | null>,
  index: TextIndex | null,
  marks: readonly Mark[],
): readonly Mark[] {
  const visible = useVisibleSpan(scroller, index)
  return useMemo(
    () => marks.filter((mark) => mark.spans[0].start < visible.end && markEnd(mark) > visible.start),
    [marks, visible],
  )
}
