import type { Change, CommandContext } from '../../history/change'
import type { Dossier, DossierMatter } from '../dossier'
import { dossierDiff } from '../dossier-rows'
import { orderEntries } from '../order-entries'

/** A new dossier. An empty title is shown as "Untitled". */
export function createDossier(
  title: string,
  matter: readonly DossierMatter[],
  { now, newId }: CommandContext,
): { readonly dossier: Dossier; readonly change: Change } {
  const dossier: Dossier = {
    id: newId(),
    title: title.normalize('NFC').trim(),
    entries: orderEntries(matter.map((one) => ({ ...one, id: newId() }))),
    created: now,
    modified: now,
  }
  return { dossier, change: { name: 'New dossier', diff: dossierDiff(null, dossier) } }
}
