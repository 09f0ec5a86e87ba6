import type { Change, CommandContext } from '../../history/change'
import type { Tag } from '../../tag/tag'
import type { Item } from '../item'
import { changeIds } from './change-ids'
import { changeItems } from './change-items'

export interface TagItemsInput {
  readonly items: readonly Item[]
  readonly add: readonly string[]
  readonly remove: readonly string[]
  /** Tags that do not exist yet (from `ensureTags`): they are added in the same change. */
  readonly newTags?: readonly Tag[]
}

/** Adds and removes tags of items by id. */
export function tagItems(
  { items, add, remove, newTags = [] }: TagItemsInput,
  ctx: CommandContext,
): Change | null {
  const name = add.length > 0 ? 'Tag items' : 'Remove tag from items'
  const change = changeItems(name, items, (item) => ({ tagIds: changeIds(item.tagIds, add, remove) }), ctx)
  if (change === null) return null
  return { ...change, diff: { ...change.diff, tags: { added: newTags, updated: [], removed: [] } } }
}
