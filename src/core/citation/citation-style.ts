export const citationStyles = ['news', 'chicago', 'apa', 'mla', 'ieee', 'harvard'] as const
/** How a citation is written; `news` is the plain line of a news desk. */
export type CitationStyle = (typeof citationStyles)[number]
