import { asPlaces } from '@/core/article/reading-place'
import type { ArchiveDatabase } from '@/store/archive-database'
import { keepPlaces, readPlaces } from '@/store/reading-places'
import type { PendingWork } from './pending-work'
import { createReadingPlaces, type ReadingPlaces } from './reading-places'

/** Where they were before the archive kept them. */
const olderKey = 'reader.places'

/** The places that the archive has, written again before the window closes. */
export async function openReadingPlaces(
  db: ArchiveDatabase,
  pending: Pick<PendingWork, 'onLeave'>,
): Promise<ReadingPlaces> {
  await moveOlder(db)
  const places = createReadingPlaces(await readPlaces(db).catch(() => []), (seen) => keepPlaces(db, seen))
  const stop = pending.onLeave(places.settle)
  return {
    ...places,
    dispose: () => {
      stop()
      places.dispose()
    },
  }
}

/** Takes in the places of an older Cuttings, which kept them beside the archive. Where that fails, they stay there. */
async function moveOlder(db: ArchiveDatabase): Promise<void> {
  const json = localStorage.getItem(olderKey)
  if (json === null) return
  try {
    const older = asPlaces(parsed(json))
    const known = new Set((await readPlaces(db)).map(({ itemId }) => itemId))
    const missing = older.filter(({ itemId }) => !known.has(itemId))
    if (missing.length > 0) await keepPlaces(db, missing)
    localStorage.removeItem(olderKey)
  } catch {
    // A full disk: with the next start.
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
