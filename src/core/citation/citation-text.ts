import type { Citation } from '../excerpt/excerpt'
import { inlineWords } from '../note/plain-words'
import type { CitationStyle } from './citation-style'
import { formatCitation } from './format-citation'

/** A citation as one line of plain text. */
export function citationText(citation: Citation, style: CitationStyle, number = 1): string {
  return inlineWords(formatCitation(citation, style, number))
}
