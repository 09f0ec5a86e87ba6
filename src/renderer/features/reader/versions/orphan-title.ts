import type { Annotation } from '@/core/annotation/annotation'
import { entityTypeView } from '@/renderer/session/entity-types'

/** What an orphan is, in a few words: "Person: Ann Lee". */
export function orphanTitle(orphan: Annotation): string {
  switch (orphan.kind) {
    case 'highlight':
      return `Highlight, ${orphan.colour}`
    case 'comment':
      return 'Comment'
    case 'entity':
      return `${entityTypeView(orphan.type).label}: ${orphan.name}`
    case 'quote':
      return `Quote: ${orphan.speaker?.name ?? 'unknown speaker'}`
  }
}
