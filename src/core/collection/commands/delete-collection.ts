import type { Item } from '../../article/item'
import { changeItems } from '../../article/commands/change-items'
import type { Change, CommandContext } from '../../history/change'
import { joinDiffs } from '../../history/join-diffs'
import { tableDiff } from '../../history/table-diff'
import type { Collection } from '../collection'

export interface CollectionUse {
  readonly collections: readonly Collection[]
  /** At least all items in it. */
  readonly items: readonly Item[]
}

/** Removes the collection; its items stay in the library, collections below it move up to its parent. */
export function deleteCollection(use: CollectionUse, id: string, ctx: CommandContext): Change | null {
  const collection = use.collections.find((one) => one.id === id)
  if (collection === undefined) return null
  const moved = use.collections
    .filter((one) => one.parentId === id)
    .map((child) => [child, { ...child, parentId: collection.parentId }] as const)
  const taken = changeItems(
    '',
    use.items.filter((item) => item.collectionIds.includes(id)),
    (item) => ({ collectionIds: item.collectionIds.filter((one) => one !== id) }),
    ctx,
  )
  const own = tableDiff('collections', { updated: moved, removed: [collection] })
  return { name: 'Delete collection', diff: taken === null ? own : joinDiffs([own, taken.diff]) }
}
