import { createDossier } from '@/core/dossier/commands/create-dossier'
import type { Session } from '@/renderer/session/session'
import { useView } from '@/renderer/session/use-view'

/** Makes an empty dossier and opens it. */
export async function newDossier(session: Session): Promise<void> {
  const { dossier, change } = createDossier('', [], session.context())
  if (await session.run(change)) useView.getState().show({ place: 'dossiers', openDossierId: dossier.id })
}
