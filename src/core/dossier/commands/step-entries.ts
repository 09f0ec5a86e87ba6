import type { Change, CommandContext } from '../../history/change'
import type { Dossier } from '../dossier'
import { moveEntries, stepInDossier } from './move-entries'

/** Moves entries, a heading with its section, past the one above or below them; null where they stand at that end. */
export function stepEntries(
  dossier: Dossier,
  ids: ReadonlySet<string>,
  by: -1 | 1,
  ctx: Pick<CommandContext, 'now'>,
): Change | null {
  const picked = dossier.entries.filter(({ id }) => ids.has(id))
  const id = (by === -1 ? picked[0] : picked.at(-1))?.id
  const before = id === undefined ? undefined : stepInDossier(dossier.entries, id, by)
  return before === undefined ? null : moveEntries(dossier, ids, before, ctx)
}
