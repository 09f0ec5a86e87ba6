import type { CitationStyle } from './citation-style'

/** What the styles are called on the screen. */
export const citationStyleNames: Readonly<Record<CitationStyle, string>> = {
  news: 'Plain news style',
  chicago: 'Chicago (notes)',
  apa: 'APA',
  mla: 'MLA',
  ieee: 'IEEE',
  harvard: 'Harvard',
}
