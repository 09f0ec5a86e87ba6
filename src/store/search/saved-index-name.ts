/** Which index: of the articles, of the names beside them; or what is read of the articles found, see `documents-on-disk`. */
export type SavedIndexName = 'items' | 'names' | 'documents'

/** Their keys in `indexCache`. */
export const mainKeys = { items: 'index', names: 'names', documents: 'documents' } as const satisfies Record<
  SavedIndexName,
  string
>
