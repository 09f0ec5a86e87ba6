import type { Entity } from '@/core/entity/entity'
import type { EntityBook } from '@/core/entity/entity-book'
import type { SearchIndex } from '@/core/index/search-index'
import { fold } from '@/core/language/fold'
import { batchHits, queryOfNames, type BatchHit, type BatchName, type BatchRow } from '@/core/query/batch'
import { cutExcerpt } from '@/core/query/cut-excerpt'
import { parseQuery } from '@/core/query/parse-query'
import type { ArchiveDatabase } from '../archive-database'
import { knownNaming, namingTables } from './known-naming'
import { readSearchDocuments } from './read-search-documents'

/** Who goes by a name, by the folded name: one may be that of several. */
export type NamesKnown = ReadonlyMap<string, readonly string[]>

/** The names of all entities of the archive, each leading to all names of whom it may be. */
export async function readKnownNames(db: ArchiveDatabase): Promise<NamesKnown> {
  const { book } = await db.transaction('r', namingTables(db), () => knownNaming(db))
  const known = new Map<string, readonly string[]>()
  for (const entity of book.entities.values()) {
    if (entity.mergedInto !== null || entity.standing !== 'name') continue
    const names = namesOf(entity, book)
    for (const name of names) known.set(fold(name), [...(known.get(fold(name)) ?? []), ...names])
  }
  return known
}

function namesOf(entity: Entity, book: EntityBook): string[] {
  return book.membersOf(entity.id).flatMap(({ name, aliases }) => [name, ...aliases])
}

/** Searches for one name of a list by all names that are known of it. */
export async function searchName(
  db: ArchiveDatabase,
  index: SearchIndex,
  { name, forms }: BatchName,
  known: NamesKnown,
): Promise<BatchRow> {
  const own = [name, ...forms]
  const all = [...new Set([...own, ...own.flatMap((each) => known.get(fold(each)) ?? [])])]
  const query = queryOfNames(all)
  const parsed = parseQuery(query)
  const { found, total } = index.search(parsed, {
    offset: 0,
    limit: batchHits,
    sort: 'relevance',
    includeTrash: false,
    preview: false,
  })
  const documents = await readSearchDocuments(
    db,
    found.map(({ id }) => id),
  )
  const hits = found.flatMap(({ id }): BatchHit[] => {
    const document = documents.get(id)
    if (document === undefined) return []
    const { excerpt, matches } = cutExcerpt(document, parsed.node)
    const { title, source, published } = document
    return [{ itemId: id, title, source, published, excerpt, matches }]
  })
  return { name, forms: all.slice(1), query, articles: total, hits }
}
