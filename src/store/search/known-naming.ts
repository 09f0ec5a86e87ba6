import type { Collection } from '@/core/collection/collection'
import { makeEntityBook, type EntityBook } from '@/core/entity/entity-book'
import type { Tag } from '@/core/tag/tag'
import type { ArchiveDatabase } from '../archive-database'
import { lastNaming } from '../last-naming'

/** What items are named and filed by, whole: small beside the items. */
export interface Naming {
  readonly book: EntityBook
  readonly tags: ReadonlyMap<string, Tag>
  readonly collections: ReadonlyMap<string, Collection>
}

/** By the commit that changed any of it last: each search reads it, and nearly all commits change something else. */
const known = new WeakMap<ArchiveDatabase, { readonly at: number; readonly naming: Naming }>()

/** What a transaction around `knownNaming` has to be over. */
export function namingTables({ entities, tags, collections, meta }: ArchiveDatabase) {
  return [entities, tags, collections, meta]
}

/** All entities, tags and collections of the archive as they are now. In a transaction over `namingTables`. */
export async function knownNaming(db: ArchiveDatabase): Promise<Naming> {
  const at = await lastNaming(db)
  const before = known.get(db)
  if (before !== undefined && before.at === at) return before.naming
  const [entities, tags, collections] = await Promise.all([
    db.entities.toArray(),
    db.tags.toArray(),
    db.collections.toArray(),
  ])
  const naming = {
    book: makeEntityBook(entities),
    tags: new Map(tags.map((tag) => [tag.id, tag])),
    collections: new Map(collections.map((each) => [each.id, each])),
  }
  if (at !== undefined) known.set(db, { at, naming })
  return naming
}
