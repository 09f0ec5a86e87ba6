/** Which index: of the articles, or of the names beside them. */
export type SavedIndexName = 'items' | 'names'

/** The keys in `indexCache` of what names their parts. */
export const mainKeys = { items: 'index', names: 'names' } as const satisfies Record<SavedIndexName, string>
