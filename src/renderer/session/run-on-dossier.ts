import type { Dossier } from '@/core/dossier/dossier'
import type { Change, CommandContext } from '@/core/history/change'
import { getDossier } from '@/store/queries/get-dossier'
import type { Session } from './session'

/**
 * Runs a command on the dossier as it stands once every change before it has been written: of two keys pressed right
 * after each other, the second one goes on from the first.
 * Resolves to true when it is durable, also where nothing was to change; to false where the dossier is gone.
 */
export async function runOnDossier(
  session: Session,
  id: string,
  command: (dossier: Dossier, ctx: CommandContext) => Change | null,
): Promise<boolean> {
  let isThere = false
  const done = await session.runFrom(async () => {
    const dossier = await getDossier(session.db, id)
    isThere = dossier !== null
    return dossier === null ? null : command(dossier, session.context())
  })
  return done && isThere
}
