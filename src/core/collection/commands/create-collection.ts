import type { Change, CommandContext } from '../../history/change'
import { tableDiff } from '../../history/table-diff'
import type { Collection } from '../collection'

/** A new collection at the end of its siblings; null where the name is empty. */
export function createCollection(
  collections: readonly Collection[],
  name: string,
  parentId: string | null,
  ctx: CommandContext,
): { readonly change: Change; readonly collection: Collection } | null {
  const clean = name.normalize('NFC').trim()
  if (clean === '') return null
  const orders = collections.filter((one) => one.parentId === parentId).map((one) => one.order)
  const collection: Collection = {
    id: ctx.newId(),
    name: clean,
    parentId,
    order: Math.max(0, ...orders) + 1,
    created: ctx.now,
  }
  return {
    collection,
    change: { name: 'New collection', diff: tableDiff('collections', { added: [collection] }) },
  }
}
