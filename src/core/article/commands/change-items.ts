import type { Change, CommandContext } from '../../history/change'
import { sameRecord } from '../../history/same-record'
import { tableDiff } from '../../history/table-diff'
import type { Item } from '../item'

/** One change of many items; those that the patch leaves as they are do not count. null where none changes. */
export function changeItems(
  name: string,
  items: readonly Item[],
  patch: (item: Item) => Partial<Item>,
  ctx: CommandContext,
): Change | null {
  const updated: [Item, Item][] = []
  for (const item of items) {
    const next = { ...item, ...patch(item) }
    if (!sameRecord(item, next)) updated.push([item, { ...next, modified: ctx.now }])
  }
  return updated.length === 0 ? null : { name, diff: tableDiff('items', { updated }) }
}
