import { asPlaces, placesKey, withPlaces, type ReadingPlace } from '@/core/article/reading-place'
import type { ArchiveDatabase } from './archive-database'

/** Where each item was left, the one seen last first. */
export async function readPlaces(db: ArchiveDatabase): Promise<ReadingPlace[]> {
  return asPlaces((await db.settings.get(placesKey))?.value)
}

/** Keeps these places over those that the archive has, among which another window may have put some. */
export async function keepPlaces(db: ArchiveDatabase, seen: readonly ReadingPlace[]): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    await db.settings.put({ key: placesKey, value: withPlaces(await readPlaces(db), seen) })
  })
}
