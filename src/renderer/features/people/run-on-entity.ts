import type { EntitySubject } from '@/core/entity/entity-subject'
import type { Change, CommandContext } from '@/core/history/change'
import type { Session } from '@/renderer/session/session'
import { readEntity } from '@/store/queries/read-entity'

/**
 * Runs a command on what stands for a key now: what is on the screen may be behind by a change of a moment ago.
 * Resolves to true when it is durable, also where nothing was to change.
 */
export async function runOnEntity(
  session: Session,
  key: string,
  command: (subject: EntitySubject, ctx: CommandContext) => Change | null,
): Promise<boolean> {
  const view = await readEntity(session.db, key)
  return view === null ? false : session.run(command(view.subject, session.context()))
}
