import type { EntitySubject } from '@/core/entity/entity-subject'
import type { Change, CommandContext } from '@/core/history/change'
import type { Session } from '@/renderer/session/session'
import { readEntity } from '@/store/queries/read-entity'

/**
 * Runs a command on what stands for a key now: what is on the screen may be behind by a change of a moment ago, as
 * when two fields are left one right after the other.
 * Resolves to true when it is durable, also where nothing was to change.
 */
export async function runOnEntity(
  session: Session,
  key: string,
  command: (subject: EntitySubject, ctx: CommandContext) => Change | null | Promise<Change | null>,
): Promise<boolean> {
  let isThere = false
  const done = await session.runFrom(async () => {
    const view = await readEntity(session.db, key)
    isThere = view !== null
    return view === null ? null : command(view.subject, session.context())
  })
  return done && isThere
}
