/** Which index: of the articles, or of the names beside them. */
export type SavedIndexName = 'items' | 'names'

/** Their keys in `indexCache`. */
export const mainKeys = { items: 'index', names: 'names' } as const satisfies Record<SavedIndexName, string>
