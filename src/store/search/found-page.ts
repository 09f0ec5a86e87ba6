import type { Item } from '@/core/article/item'
import type { SearchAnswer } from '@/core/index/search-hit'

/** A page of what is found of one kind. */
export type FoundPage = Pick<SearchAnswer, 'hits' | 'items' | 'taken' | 'total' | 'isPreview'>

export function itemsOf(found: Iterable<{ readonly item: Item }>): Item[] {
  return Array.from(found, ({ item }) => item)
}
