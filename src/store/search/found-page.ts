import type { Item } from '@/core/article/item'
import type { SearchAnswer } from '@/core/index/search-hit'

/** A page of what is found of one kind. */
export type FoundPage = Pick<
  SearchAnswer,
  'hits' | 'items' | 'taken' | 'total' | 'empty' | 'isAtMost' | 'isPreview'
>

/** Of what is found in the index as it is: each place holds something. */
export const allHold = { empty: 0, isAtMost: false }

export function itemsOf(found: Iterable<{ readonly item: Item }>): Item[] {
  return Array.from(found, ({ item }) => item)
}
