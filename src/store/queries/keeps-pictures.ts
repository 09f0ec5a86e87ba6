import type { Setting } from '@/core/settings/setting'
import type { ArchiveDatabase } from '../archive-database'

/** Whether the pictures of articles that come in are kept with them. */
export async function keepsPictures(db: ArchiveDatabase): Promise<boolean> {
  const row = (await db.settings.get('pictures.keep')) as Setting<'pictures.keep'> | undefined
  return row?.value !== false
}
