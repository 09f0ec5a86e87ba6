import type { Change, CommandContext } from '../../history/change'
import type { Item } from '../item'
import { changeItems } from './change-items'

export function setStarred(items: readonly Item[], on: boolean, ctx: CommandContext): Change | null {
  return changeItems(on ? 'Star' : 'Remove star', items, () => ({ starred: on ? 1 : 0 }), ctx)
}
