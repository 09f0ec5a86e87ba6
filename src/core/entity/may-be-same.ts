import type { EntityBook } from './entity-book'

/** Whether nobody has said that these two, by their keys, are never the same. */
export function mayBeSame(book: EntityBook, a: readonly string[], b: readonly string[]): boolean {
  return !bars(book, a, b) && !bars(book, b, a)
}

function bars(book: EntityBook, keys: readonly string[], others: readonly string[]): boolean {
  const barred = new Set(others)
  return keys.some((key) => {
    const entity = book.entityOf(key)
    if (entity === null) return false
    return book.membersOf(entity.id).some((row) => row.never.some((never) => barred.has(never)))
  })
}
