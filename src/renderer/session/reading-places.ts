import type { ReadingPlace } from '@/core/article/reading-place'

/** Where each item was left. Known at once, since an article must not be seen at its top first. */
export interface ReadingPlaces {
  /** null: it was not read yet, or long ago. */
  readonly of: (itemId: string) => ReadingPlace | null
  readonly keep: (place: ReadingPlace) => void
  /** Another window has kept this one, later than any that is known here. What is on the screen here stays where it is. */
  readonly learn: (place: ReadingPlace) => void
  /** Writes what is not written yet. */
  readonly settle: () => Promise<void>
  readonly dispose: () => void
}

/** ms: how often at most they are written while somebody reads. */
const atMostEvery = 10_000

/**
 * @param kept as the archive has them, the one seen last first
 * @param write puts these over them; where it fails they are tried again with the next ones
 */
export function createReadingPlaces(
  kept: readonly ReadingPlace[],
  write: (seen: readonly ReadingPlace[]) => Promise<void>,
): ReadingPlaces {
  const known = new Map(kept.map((place) => [place.itemId, place]))
  let unwritten = new Map<string, ReadingPlace>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const settle = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    if (unwritten.size === 0) return
    const taken = unwritten
    unwritten = new Map()
    try {
      await write([...taken.values()].reverse())
    } catch {
      // Of a full disk the next change tells; a place is worth no notice of its own.
      unwritten = new Map([...taken, ...unwritten])
    }
  }
  return {
    of: (itemId) => known.get(itemId) ?? null,
    keep: (place) => {
      known.set(place.itemId, place)
      // The last one seen stands last.
      unwritten.delete(place.itemId)
      unwritten.set(place.itemId, place)
      timer ??= setTimeout(() => void settle(), atMostEvery)
    },
    learn: (place) => {
      known.set(place.itemId, place)
      // What waits here is older, and the other window may end without having written its own.
      if (unwritten.has(place.itemId)) unwritten.set(place.itemId, place)
    },
    settle,
    dispose: () => {
      clearTimeout(timer)
    },
  }
}
