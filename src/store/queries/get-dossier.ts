import type { Dossier, DossierEntry } from '@/core/dossier/dossier'
import { dossierEntryKeys } from '@/core/dossier/dossier-entry-key'
import { dossierKey } from '@/core/dossier/dossier-key'
import { dossierOf } from '@/core/dossier/dossier-rows'
import type { ArchiveDatabase } from '../archive-database'

/** null where there is none of this id. */
export async function getDossier(db: ArchiveDatabase, id: string): Promise<Dossier | null> {
  return db.transaction('r', db.settings, async () => {
    const row = await db.settings.get(dossierKey(id))
    if (row === undefined) return null
    const rows = await db.settings.where('key').startsWith(dossierEntryKeys(id)).toArray()
    return dossierOf(
      row.value as Dossier,
      rows.map(({ value }) => value as DossierEntry),
    )
  })
}
