import { highlightColours, type HighlightColour } from '@/core/annotation/annotation'

/** Colours of other tools that have a near one here. */
const near: ReadonlyMap<string, HighlightColour> = new Map([
  ['red', 'pink'],
  ['purple', 'pink'],
  ['violet', 'pink'],
  ['magenta', 'pink'],
  ['cyan', 'blue'],
  ['indigo', 'blue'],
  ['teal', 'green'],
  ['lime', 'green'],
  ['brown', 'orange'],
])

/** The colour by its name in another tool; null where it has none, or none of ours comes near. */
export function highlightColourOf(name: string): HighlightColour | null {
  const lower = name.trim().toLowerCase()
  return highlightColours.find((colour) => colour === lower) ?? near.get(lower) ?? null
}
