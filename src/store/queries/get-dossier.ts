import type { Dossier } from '@/core/dossier/dossier'
import { dossierKey } from '@/core/dossier/dossier-key'
import type { ArchiveDatabase } from '../archive-database'

/** null where there is none of this id. */
export async function getDossier(db: ArchiveDatabase, id: string): Promise<Dossier | null> {
  const row = await db.settings.get(dossierKey(id))
  return row === undefined ? null : (row.value as Dossier)
}
