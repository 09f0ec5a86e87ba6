import type { Change, CommandContext } from '../../history/change'
import { sameRecord } from '../../history/same-record'
import type { Dossier } from '../dossier'
import { dossierDiff } from '../dossier-rows'
import { orderEntries } from '../order-entries'

/** null where nothing changes. `name` is for the menu ("Rename dossier"). */
export function editDossier(
  dossier: Dossier,
  part: Partial<Pick<Dossier, 'title' | 'entries'>>,
  name: string,
  { now }: Pick<CommandContext, 'now'>,
): Change | null {
  const next = { ...dossier, ...part }
  if (sameRecord(dossier, next)) return null
  const entries = part.entries === undefined ? dossier.entries : orderEntries(part.entries)
  return { name, diff: dossierDiff(dossier, { ...next, entries, modified: now }) }
}
