/** A query under a name, kept in the archive. What it finds is always what it finds today. */
export interface SavedSearch {
  readonly id: string
  readonly name: string
  readonly query: string
}

/** With one more, at the end. */
export function withSavedSearch(
  saved: readonly SavedSearch[],
  { name, query }: Pick<SavedSearch, 'name' | 'query'>,
  newId: () => string,
): readonly SavedSearch[] {
  return [...saved, { id: newId(), name: name.trim(), query: query.trim() }]
}

export function withSearchNamed(
  saved: readonly SavedSearch[],
  id: string,
  name: string,
): readonly SavedSearch[] {
  return saved.map((search) => (search.id === id ? { ...search, name: name.trim() } : search))
}

export function withoutSearch(saved: readonly SavedSearch[], id: string): readonly SavedSearch[] {
  return saved.filter((search) => search.id !== id)
}
