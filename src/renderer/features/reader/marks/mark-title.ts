import type { ColourNames } from '@/core/annotation/colour-names'
import type { Mark } from '@/core/annotation/mark'
import { nameOfColour } from '@/core/annotation/name-of-colour'
import { entityTypeView } from '@/renderer/session/entity-types'

const quoteKinds = { direct: 'Quote', mixed: 'Mixed quote', indirect: 'Indirect quote' }

/** What a mark is, in a few words: "Person: Ann Lee". */
export function markTitle(mark: Mark, colourNames: ColourNames): string {
  switch (mark.kind) {
    case 'highlight':
      return `Highlight, ${nameOfColour(mark.colour, colourNames)}`
    case 'comment':
      return 'Comment'
    case 'entity':
      return `${entityTypeView(mark.type).label}: ${mark.name}`
    case 'quote':
      return `${quoteKinds[mark.quoteKind]}: ${mark.speaker?.name ?? 'unknown speaker'}`
  }
}
