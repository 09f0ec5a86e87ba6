import type { ArchiveDatabase } from '../archive-database'

export interface LibraryCounts {
  /** Without the trash. */
  readonly all: number
  readonly inbox: number
  readonly starred: number
  readonly trash: number
  /** Items per tag id, without the trash; a tag that no item carries is absent. */
  readonly tags: ReadonlyMap<string, number>
  readonly collections: ReadonlyMap<string, number>
}

/** Counts for the library pane: each from an index, less what is in the trash. */
export async function libraryCounts(db: ArchiveDatabase): Promise<LibraryCounts> {
  const [total, inbox, starred, trashed, tags, collections] = await Promise.all([
    db.items.count(),
    db.items.where('inbox').equals(1).count(),
    db.items.where('starred').equals(1).count(),
    db.items.where('trashed').above(0).toArray(),
    countEach(db, 'tagIds'),
    countEach(db, 'collectionIds'),
  ])
  const flagged = (flag: 'inbox' | 'starred'): number => trashed.filter((item) => item[flag] === 1).length
  return {
    all: total - trashed.length,
    inbox: inbox - flagged('inbox'),
    starred: starred - flagged('starred'),
    trash: trashed.length,
    tags: less(
      tags,
      trashed.flatMap((item) => item.tagIds),
    ),
    collections: less(
      collections,
      trashed.flatMap((item) => item.collectionIds),
    ),
  }
}

async function countEach(
  db: ArchiveDatabase,
  index: 'tagIds' | 'collectionIds',
): Promise<Map<string, number>> {
  const ids = await (index === 'tagIds' ? db.tags : db.collections).toCollection().primaryKeys()
  const counts = await Promise.all(ids.map((id) => db.items.where(index).equals(id).count()))
  return new Map(ids.map((id, at) => [id, counts[at] ?? 0]))
}

/** The counts without these; what is down to none is left out. */
function less(counts: Map<string, number>, ids: readonly string[]): Map<string, number> {
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) - 1)
  return new Map([...counts].filter(([, count]) => count > 0))
}
