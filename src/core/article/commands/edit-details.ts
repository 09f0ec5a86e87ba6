import type { Change, CommandContext } from '../../history/change'
import type { Item } from '../item'
import { changeItems } from './change-items'

/** What a person can mend about an item. */
export type ItemDetails = Pick<Item, 'title' | 'source' | 'authors' | 'url' | 'published' | 'language'>

export function editDetails(item: Item, details: Partial<ItemDetails>, ctx: CommandContext): Change | null {
  return changeItems('Edit details', [item], () => details, ctx)
}
