import type { Item } from '../article/item'
import type { Citation } from '../excerpt/excerpt'

/** What a citation of the item is made of. `originalSha256`: of the bytes that came in. */
export function citationOf(item: Item, originalSha256: string): Citation {
  const { title, authors, source, url, published, captured } = item
  return { title, authors, source, url, published, captured, originalSha256 }
}
