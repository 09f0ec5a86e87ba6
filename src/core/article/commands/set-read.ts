import type { Change, CommandContext } from '../../history/change'
import type { Item } from '../item'
import { changeItems } from './change-items'

export function setRead(items: readonly Item[], on: boolean, ctx: CommandContext): Change | null {
  return changeItems(on ? 'Mark as read' : 'Mark as unread', items, () => ({ read: on ? 1 : 0 }), ctx)
}
