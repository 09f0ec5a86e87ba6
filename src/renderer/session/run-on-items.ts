import type { Item } from '@/core/article/item'
import type { Change, CommandContext } from '@/core/history/change'
import { getItems } from '@/store/queries/get-items'
import type { Session } from './session'

/**
 * Runs a command on the items as they stand once every change before it has been written: of two keys pressed right
 * after each other, the second one goes on from the first.
 * Resolves to true when it is durable, also where nothing was to change.
 */
export function runOnItems(
  session: Session,
  ids: readonly string[],
  command: (items: readonly Item[], ctx: CommandContext) => Change | null,
): Promise<boolean> {
  return session.runFrom(async () => command(await getItems(session.db, ids), session.context()))
}
