/** Ids in the document, by which the box and the results find each other. Both stand once in the window. */
export const elementIds = { box: 'search-box', results: 'search-results' } as const
