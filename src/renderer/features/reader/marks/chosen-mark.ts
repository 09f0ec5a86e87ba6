import type { Mark } from '@/core/annotation/mark'
import type { CardRequest } from '../cards/card-request'
import { exactMark } from '../cursor/exact-mark'
import type { ReadingCursor } from '../cursor/reading-cursor'
import { markKey } from './mark-key'

/** The mark that is chosen: the one of the open card, else the one that the cursor covers exactly; null for none. */
export function chosenMark(
  marks: readonly Mark[],
  cursor: ReadingCursor | null,
  card: CardRequest | null,
): Mark | null {
  const key = card?.key ?? null
  if (key !== null) return marks.find((mark) => markKey(mark) === key) ?? null
  return cursor === null ? null : exactMark(marks, cursor)
}
