import { asPlaces } from '@/core/article/reading-place'
import type { ArchiveDatabase } from '@/store/archive-database'
import { keepPlaces, readPlaces } from '@/store/reading-places'
import type { PendingWork } from './pending-work'
import { createReadingPlaces, type ReadingPlaces } from './reading-places'

/** Where they were before the archive kept them. */
const olderKey = 'reader.places'

/**
 * The places that the archive has, written again before the window closes. Windows tell each other theirs: an article
 * that is opened stands where it was left in any of them, and one that is open already stays where it is.
 */
export async function openReadingPlaces(
  db: ArchiveDatabase,
  pending: Pick<PendingWork, 'onLeave'>,
): Promise<ReadingPlaces> {
  const windows = new BroadcastChannel(`${db.name}-reading-places`)
  await moveOlder(db)
  const places = createReadingPlaces(await readPlaces(db).catch(() => []), (seen) => keepPlaces(db, seen))
  windows.addEventListener('message', (event: MessageEvent<unknown>) => {
    for (const place of asPlaces([event.data])) places.learn(place)
  })
  const stop = pending.onLeave(places.settle)
  return {
    ...places,
    keep: (place) => {
      places.keep(place)
      windows.postMessage(place)
    },
    dispose: () => {
      stop()
      windows.close()
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
