import type { Dossier } from '@/core/dossier/dossier'
import { dossierKeys } from '@/core/dossier/dossier-key'
import type { ArchiveDatabase } from '../archive-database'

/** All dossiers, the last changed one first. */
export async function listDossiers(db: ArchiveDatabase): Promise<Dossier[]> {
  const rows = await db.settings.where('key').startsWith(dossierKeys).toArray()
  return rows.map(({ value }) => value as Dossier).sort((a, b) => b.modified - a.modified)
}
