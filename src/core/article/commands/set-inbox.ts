import type { Change, CommandContext } from '../../history/change'
import type { Item } from '../item'
import { changeItems } from './change-items'

/** Into the inbox, or out of it: filed. */
export function setInbox(items: readonly Item[], on: boolean, ctx: CommandContext): Change | null {
  return changeItems(on ? 'Move to inbox' : 'File', items, () => ({ inbox: on ? 1 : 0 }), ctx)
}
