import type { Collection } from '../../collection/collection'
import type { Change, CommandContext } from '../../history/change'
import type { Item } from '../item'
import { changeIds } from './change-ids'
import { changeItems } from './change-items'

export interface CollectItemsInput {
  readonly items: readonly Item[]
  readonly add: readonly string[]
  readonly remove: readonly string[]
  /** Collections that do not exist yet: they are added in the same change. */
  readonly newCollections?: readonly Collection[]
}

/** Puts items into collections and takes them out, by id. */
export function collectItems(input: CollectItemsInput, ctx: CommandContext): Change | null {
  const { items, add, remove, newCollections = [] } = input
  const name = add.length > 0 ? 'Add to collection' : 'Remove from collection'
  const patch = (item: Item): Partial<Item> => ({ collectionIds: changeIds(item.collectionIds, add, remove) })
  const change = changeItems(name, items, patch, ctx)
  if (change === null) return null
  return {
    ...change,
    diff: { ...change.diff, collections: { added: newCollections, updated: [], removed: [] } },
  }
}
