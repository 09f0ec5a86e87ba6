import type { Item } from '@/core/article/item'
import type { FoundHit } from './find-hits'

/**
 * The hits with the rows that the archive has of these items now; hits of items that are gone are left out, and those whose
 * row is the same stay the same objects.
 *
 * @param read ids that were asked for; hits of others stay as they are
 */
export function freshHits(
  found: readonly FoundHit[],
  read: ReadonlySet<string>,
  items: ReadonlyMap<string, Item>,
): FoundHit[] {
  return found.flatMap((each): FoundHit[] => {
    if (each.item === null || !read.has(each.item.id)) return [each]
    const item = items.get(each.item.id)
    if (item === undefined) return []
    return [JSON.stringify(item) === JSON.stringify(each.item) ? each : { hit: each.hit, item }]
  })
}
