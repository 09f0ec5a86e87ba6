import type { Mark } from '@/core/annotation/mark'
import { entityTypeView } from '@/renderer/session/entity-types'

const quoteKinds = { direct: 'Quote', mixed: 'Mixed quote', indirect: 'Indirect quote' }

/** What a mark is, in a few words: "Person: Ann Lee". */
export function markTitle(mark: Mark): string {
  switch (mark.kind) {
    case 'highlight':
      return `Highlight, ${mark.colour}`
    case 'comment':
      return 'Comment'
    case 'entity':
      return `${entityTypeView(mark.type).label}: ${mark.name}`
    case 'quote':
      return `${quoteKinds[mark.quoteKind]}: ${mark.speaker?.name ?? 'unknown speaker'}`
  }
}
