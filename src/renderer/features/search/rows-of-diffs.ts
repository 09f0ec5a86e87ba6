import type { Item } from '@/core/article/item'
import type { Diff } from '@/core/history/diff'

/** The items that these diffs touch, as they are after the last of them; null: gone. */
export function rowsOfDiffs(diffs: readonly Diff[]): ReadonlyMap<string, Item | null> {
  const rows = new Map<string, Item | null>()
  for (const { items } of diffs) {
    if (items === undefined) continue
    for (const { id } of items.removed) rows.set(id, null)
    for (const item of items.added) rows.set(item.id, item)
    for (const [, to] of items.updated) rows.set(to.id, to)
  }
  return rows
}
