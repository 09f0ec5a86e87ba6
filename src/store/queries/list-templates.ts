import { type ExportTemplate, templateKeys } from '@/core/export/export-template'
import type { ArchiveDatabase } from '../archive-database'

/** The templates of the archive, by name. */
export async function listTemplates(db: ArchiveDatabase): Promise<ExportTemplate[]> {
  const rows = await db.settings.where('key').startsWith(templateKeys).toArray()
  return rows
    .map(({ value }) => value as ExportTemplate)
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.created - b.created)
}
