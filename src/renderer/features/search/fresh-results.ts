import type { Item } from '@/core/article/item'
import type { FoundHit, FoundPage } from './find-hits'

type Results = Pick<FoundPage, 'found' | 'groups'>
type Rows = ReadonlyMap<string, Item | null>

/**
 * What was found, with these rows of its items; hits of items that are gone (null) are left out, and those whose row is the same, or
 * of which nothing is told, stay the same objects.
 */
export function freshResults({ found, groups }: Results, rows: Rows): Results {
  return {
    found: freshHits(found, rows),
    groups: groups.map((group) => ({ ...group, found: freshHits(group.found, rows) })),
  }
}

function freshHits(found: readonly FoundHit[], rows: Rows): readonly FoundHit[] {
  return found.flatMap((each): FoundHit[] => {
    const item = each.item === null ? undefined : rows.get(each.item.id)
    if (item === undefined) return [each]
    if (item === null) return []
    return [JSON.stringify(item) === JSON.stringify(each.item) ? each : { hit: each.hit, item }]
  })
}
