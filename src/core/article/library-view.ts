/** Which items a list shows. */
export type LibraryView =
  | { readonly kind: 'all' | 'inbox' | 'starred' | 'trash' }
  | { readonly kind: 'tag' | 'collection'; readonly id: string }

/** How a list is sorted: newest first for dates, A to Z for titles and sources. */
export type ItemSort = 'captured' | 'published' | 'title' | 'source'
