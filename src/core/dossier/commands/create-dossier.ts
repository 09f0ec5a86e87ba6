import type { Change, CommandContext } from '../../history/change'
import { tableDiff } from '../../history/table-diff'
import type { Dossier, DossierMatter } from '../dossier'
import { dossierKey } from '../dossier-key'

/** A new dossier. An empty title is shown as "Untitled". */
export function createDossier(
  title: string,
  matter: readonly DossierMatter[],
  { now, newId }: CommandContext,
): { readonly dossier: Dossier; readonly change: Change } {
  const dossier: Dossier = {
    id: newId(),
    title: title.normalize('NFC').trim(),
    entries: matter.map((one) => ({ ...one, id: newId() })),
    created: now,
    modified: now,
  }
  return {
    dossier,
    change: {
      name: 'New dossier',
      diff: tableDiff('settings', { added: [{ key: dossierKey(dossier.id), value: dossier }] }),
    },
  }
}
