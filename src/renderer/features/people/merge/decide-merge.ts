import { mergeEntities } from '@/core/entity/commands/merge-entities'
import { neverSame } from '@/core/entity/commands/never-same'
import type { Session } from '@/renderer/session/session'
import { readEntity } from '@/store/queries/read-entity'

/**
 * Joins the first of two names to the second, or says that they never are the same, as both stand by now. Nothing where
 * one is gone, or where they are one already. Resolves as `Session.run` does.
 */
export function decideMerge(
  session: Session,
  [fromKey, intoKey]: readonly [string, string],
  isSame: boolean,
): Promise<boolean> {
  return session.runFrom(async () => {
    const [from, into] = await Promise.all([readEntity(session.db, fromKey), readEntity(session.db, intoKey)])
    if (from === null || into === null || from.tally.key === into.tally.key) return null
    const ctx = session.context()
    return isSame
      ? mergeEntities(into.subject, [from.subject], ctx)
      : neverSame(into.subject, from.subject, ctx)
  })
}
