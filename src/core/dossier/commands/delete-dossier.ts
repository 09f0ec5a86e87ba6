import type { Change } from '../../history/change'
import type { Dossier } from '../dossier'
import { dossierDiff } from '../dossier-rows'

/** Removes the dossier; what stands in it stays where it is. Undo brings it back. */
export function deleteDossier(dossier: Dossier): Change {
  return { name: 'Delete dossier', diff: dossierDiff(dossier, null) }
}
