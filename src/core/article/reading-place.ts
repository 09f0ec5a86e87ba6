/** Where a person stopped reading an item. */
export interface ReadingPlace {
  readonly itemId: string
  /** Start of the block at the top of the view, in the canonical text. */
  readonly start: number
  /** How far its top is above the top of the view, CSS px. */
  readonly above: number
}

/**
 * The setting of the archive that holds them, those seen last first. It is in backups and not in history: where somebody
 * stopped is nothing to undo, and would be an entry for each article that is opened.
 */
export const placesKey = 'reader.places'

const mostKept = 2_000

/** Places with others over them, the first of which was seen last; those not seen for the longest time are forgotten. */
export function withPlaces(places: readonly ReadingPlace[], seen: readonly ReadingPlace[]): ReadingPlace[] {
  const ids = new Set(seen.map(({ itemId }) => itemId))
  return [...seen, ...places.filter(({ itemId }) => !ids.has(itemId))].slice(0, mostKept)
}

/** What was kept; anything else than places gives none. */
export function asPlaces(value: unknown): ReadingPlace[] {
  return Array.isArray(value) ? value.filter(isPlace) : []
}

function isPlace(value: unknown): value is ReadingPlace {
  if (typeof value !== 'object' || value === null) return false
  const { itemId, start, above } = value as Partial<Record<keyof ReadingPlace, unknown>>
  return typeof itemId === 'string' && Number.isFinite(start) && Number.isFinite(above)
}
