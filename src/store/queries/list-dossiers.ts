import type { Dossier, DossierHead } from '@/core/dossier/dossier'
import { dossierEntryKeys } from '@/core/dossier/dossier-entry-key'
import { dossierKeys } from '@/core/dossier/dossier-key'
import type { ArchiveDatabase } from '../archive-database'

export interface ListedDossier extends DossierHead {
  /** How many entries it has. */
  readonly size: number
}

/** All dossiers, the last changed one first. */
export async function listDossiers(db: ArchiveDatabase): Promise<ListedDossier[]> {
  const rows = await db.settings.where('key').startsWith(dossierKeys).toArray()
  const listed = rows.map(async ({ value }) => {
    const { id, title, created, modified, entries } = value as Dossier
    const size = entries.length + (await db.settings.where('key').startsWith(dossierEntryKeys(id)).count())
    return { id, title, created, modified, size }
  })
  return (await Promise.all(listed)).sort((a, b) => b.modified - a.modified)
}
