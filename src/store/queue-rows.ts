import type { Diff } from '@/core/history/diff'
import type { QueueRow } from './archive-database'
import { itemsOfAnnotations } from './items-of-annotations'

/** What the search index has to take in again after this diff. */
export function queueRows(diff: Diff): Omit<QueueRow, 'seq'>[] {
  const items = new Set<string>()
  for (const item of diff.items?.added ?? []) items.add(item.id)
  for (const item of diff.items?.removed ?? []) items.add(item.id)
  for (const [, item] of diff.items?.updated ?? []) items.add(item.id)
  for (const itemId of itemsOfAnnotations(diff)) items.add(itemId)
  const tags = new Set<string>()
  for (const [, tag] of diff.tags?.updated ?? []) tags.add(tag.id)
  const collections = new Set<string>()
  for (const [, collection] of diff.collections?.updated ?? []) collections.add(collection.id)
  return [
    ...[...items].map((id) => ({ scope: 'item' as const, id })),
    ...[...tags].map((id) => ({ scope: 'tag' as const, id })),
    ...[...collections].map((id) => ({ scope: 'collection' as const, id })),
  ]
}
