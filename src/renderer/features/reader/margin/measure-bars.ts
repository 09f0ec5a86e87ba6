import type { Mark } from '@/core/annotation/mark'
import type { TextIndex } from '@/dom/highlight/index-text'
import { rangeOf } from '@/dom/highlight/range-of'
import { markKey } from '../marks/mark-key'
import type { Bar } from './lay-bars'

/** How far each mark goes down the column; those of which nothing is rendered are left out. */
export function measureBars(column: HTMLElement, index: TextIndex, marks: readonly Mark[]): Bar[] {
  const origin = column.getBoundingClientRect()
  return marks.flatMap((mark) => {
    const boxes = mark.spans.flatMap((span) => [...(rangeOf(index, span)?.getClientRects() ?? [])])
    if (boxes.length === 0) return []
    const top = Math.min(...boxes.map((box) => box.top)) - origin.top
    const bottom = Math.max(...boxes.map((box) => box.bottom)) - origin.top
    return [{ key: markKey(mark), top, bottom }]
  })
}
