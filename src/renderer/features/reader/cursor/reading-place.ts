/** Where a person stopped reading an item. */
export interface ReadingPlace {
  readonly itemId: string
  /** Start of the block at the top of the view, in the canonical text. */
  readonly start: number
  /** How far its top is above the top of the view, CSS px. */
  readonly above: number
}

const mostKept = 200

/** The places with this one first; those not seen for the longest time are forgotten. */
export function withPlace(places: readonly ReadingPlace[], place: ReadingPlace): ReadingPlace[] {
  return [place, ...places.filter((other) => other.itemId !== place.itemId)].slice(0, mostKept)
}

/** Reads what was kept; anything else than places gives none. */
export function parsePlaces(json: string | null): ReadingPlace[] {
  if (json === null) return []
  try {
    const value: unknown = JSON.parse(json)
    return Array.isArray(value) ? value.filter(isPlace) : []
  } catch {
    return []
  }
}

function isPlace(value: unknown): value is ReadingPlace {
  if (typeof value !== 'object' || value === null) return false
  const { itemId, start, above } = value as Partial<Record<keyof ReadingPlace, unknown>>
  return typeof itemId === 'string' && Number.isFinite(start) && Number.isFinite(above)
}
