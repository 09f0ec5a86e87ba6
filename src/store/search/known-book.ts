import { makeEntityBook, type EntityBook } from '@/core/entity/entity-book'
import type { ArchiveDatabase } from '../archive-database'

/** By the last commit, since each search reads it and few commits lie between two. */
const known = new WeakMap<ArchiveDatabase, { readonly commit: number; readonly book: EntityBook }>()

/** All entities of the archive as they are now. In a transaction over `entities` and `meta`. */
export async function knownBook(db: ArchiveDatabase): Promise<EntityBook> {
  const commit = (await db.meta.get('archive'))?.lastCommit ?? -1
  const before = known.get(db)
  if (commit !== -1 && before?.commit === commit) return before.book
  const book = makeEntityBook(await db.entities.toArray())
  known.set(db, { commit, book })
  return book
}
