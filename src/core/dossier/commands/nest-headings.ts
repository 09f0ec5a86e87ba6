import type { Change, CommandContext } from '../../history/change'
import type { Dossier, DossierEntry, HeadingLevel } from '../dossier'
import { sectionOf } from '../section-of'
import { editDossier } from './edit-dossier'

/**
 * Puts headings, with the headings below them, a level deeper (1) or higher (-1). null where there are none, or one of them
 * would leave the levels that there are.
 */
export function nestHeadings(
  dossier: Dossier,
  ids: ReadonlySet<string>,
  by: -1 | 1,
  ctx: Pick<CommandContext, 'now'>,
): Change | null {
  const isHeading = (entry: DossierEntry) => entry.kind === 'heading'
  const chosen = dossier.entries.filter((entry) => isHeading(entry) && ids.has(entry.id))
  const moving = new Set(chosen.flatMap(({ id }) => sectionOf(dossier.entries, id).filter(isHeading)))
  const entries = dossier.entries.map((entry) =>
    entry.kind === 'heading' && moving.has(entry)
      ? { ...entry, level: (entry.level + by) as HeadingLevel }
      : entry,
  )
  if (entries.some((entry) => entry.kind === 'heading' && (entry.level < 1 || entry.level > 3))) return null
  return editDossier(dossier, { entries }, by === 1 ? 'Nest heading' : 'Raise heading', ctx)
}
