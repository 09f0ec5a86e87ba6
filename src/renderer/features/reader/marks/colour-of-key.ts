import { highlightColours, type HighlightColour } from '@/core/annotation/annotation'

/** The colour of a digit key, `1` the first; null for other keys. */
export function colourOfKey(key: string): HighlightColour | null {
  return /^[1-5]$/.test(key) ? (highlightColours[Number(key) - 1] ?? null) : null
}
