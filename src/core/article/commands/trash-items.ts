import type { Change, CommandContext } from '../../history/change'
import type { Item } from '../item'
import { changeItems } from './change-items'

export function trashItems(items: readonly Item[], ctx: CommandContext): Change | null {
  const patch = (item: Item): Partial<Item> => (item.trashed === 0 ? { trashed: ctx.now } : {})
  return changeItems('Move to trash', items, patch, ctx)
}
