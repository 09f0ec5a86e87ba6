import type { Change, CommandContext } from '../../history/change'
import type { Dossier, DossierMatter } from '../dossier'
import { sectionOf } from '../section-of'
import { editDossier } from './edit-dossier'

/** Puts entries after the one with this id, at its end where it is a section; null: at the end of all. */
export function addEntries(
  dossier: Dossier,
  matter: readonly DossierMatter[],
  after: string | null,
  ctx: CommandContext,
): Change | null {
  const added = matter.map((one) => ({ ...one, id: ctx.newId() }))
  const { entries } = dossier
  const last = after === null ? undefined : sectionOf(entries, after).at(-1)
  const at = last === undefined ? entries.length : entries.indexOf(last) + 1
  const next = [...entries.slice(0, at), ...added, ...entries.slice(at)]
  return added.length === 0 ? null : editDossier(dossier, { entries: next }, 'Add to dossier', ctx)
}
