import type { HighlightColour } from './annotation'
import type { ColourNames } from './colour-names'

/** "To check (yellow)" where the colour has a name, else "yellow": a name alone does not say which colour it is. */
export function nameOfColour(colour: HighlightColour, names: ColourNames): string {
  const name = names[colour]
  return name === undefined ? colour : `${name} (${colour})`
}
