import type { Change, CommandContext } from '../../history/change'
import type { Item } from '../item'
import { changeItems } from './change-items'

export function restoreItems(items: readonly Item[], ctx: CommandContext): Change | null {
  return changeItems('Restore from trash', items, () => ({ trashed: 0 }), ctx)
}
