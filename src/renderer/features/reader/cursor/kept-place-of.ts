import { parsePlaces } from './reading-place'

/** The key in `localStorage` of where each item was left. */
export const placesKey = 'reader.places'

/** Where in its text the item was left, code units; 0 where that is not known. */
export function keptPlaceOf(itemId: string): number {
  return parsePlaces(localStorage.getItem(placesKey)).find((place) => place.itemId === itemId)?.start ?? 0
}
