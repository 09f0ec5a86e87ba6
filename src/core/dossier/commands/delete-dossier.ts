import type { Change } from '../../history/change'
import { tableDiff } from '../../history/table-diff'
import type { Dossier } from '../dossier'
import { dossierKey } from '../dossier-key'

/** Removes the dossier; what stands in it stays where it is. Undo brings it back. */
export function deleteDossier(dossier: Dossier): Change {
  return {
    name: 'Delete dossier',
    diff: tableDiff('settings', { removed: [{ key: dossierKey(dossier.id), value: dossier }] }),
  }
}
