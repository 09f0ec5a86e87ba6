import type { Change, CommandContext } from '../../history/change'
import type { Dossier } from '../dossier'
import { editDossier } from './edit-dossier'

/** Takes entries out; of a heading the line alone, what is below it stays. null where none is there. */
export function removeEntries(
  dossier: Dossier,
  ids: ReadonlySet<string>,
  ctx: Pick<CommandContext, 'now'>,
): Change | null {
  const entries = dossier.entries.filter(({ id }) => !ids.has(id))
  if (entries.length === dossier.entries.length) return null
  return editDossier(dossier, { entries }, 'Remove from dossier', ctx)
}
