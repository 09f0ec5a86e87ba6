import type { Mark } from '@/core/annotation/mark'
import type { ReadingCursor } from '../cursor/reading-cursor'
import { markEnd } from './mark-end'
import { markKey } from './mark-key'

/** The cursor that stands on this mark and no other. */
export function cursorOn(mark: Mark): ReadingCursor {
  return { start: mark.spans[0].start, end: markEnd(mark), markKey: markKey(mark) }
}
