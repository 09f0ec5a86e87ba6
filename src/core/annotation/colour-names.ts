import type { HighlightColour } from './annotation'

/** What a person calls the colours of highlights; one without a name is called as what it is. */
export type ColourNames = Readonly<Partial<Record<HighlightColour, string>>>
