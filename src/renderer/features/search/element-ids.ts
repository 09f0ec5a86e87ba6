/** Ids in the document, by which the box and the results find each other. Each stands once in the window. */
export const elementIds = {
  box: 'search-box',
  results: 'search-results',
  completions: 'search-completions',
} as const
