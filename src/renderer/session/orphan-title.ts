import type { Annotation } from '@/core/annotation/annotation'
import type { ColourNames } from '@/core/annotation/colour-names'
import { nameOfColour } from '@/core/annotation/name-of-colour'
import { entityTypeView } from './entity-types'

/** What an orphan is, in a few words: "Person: Ann Lee". */
export function orphanTitle(orphan: Annotation, colourNames: ColourNames): string {
  switch (orphan.kind) {
    case 'highlight':
      return `Highlight, ${nameOfColour(orphan.colour, colourNames)}`
    case 'comment':
      return 'Comment'
    case 'entity':
      return `${entityTypeView(orphan.type).label}: ${orphan.name}`
    case 'quote':
      return `Quote: ${orphan.speaker?.name ?? 'unknown speaker'}`
  }
}
