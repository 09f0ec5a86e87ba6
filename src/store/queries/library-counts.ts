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

/** Counts for the library pane. */
export async function libraryCounts(db: ArchiveDatabase): Promise<LibraryCounts> {
  const [total, trashedIds, inboxIds, starredIds] = await Promise.all([
    db.items.count(),
    db.items.where('trashed').above(0).primaryKeys(),
    db.items.where('inbox').equals(1).primaryKeys(),
    db.items.where('starred').equals(1).primaryKeys(),
  ])
  const trashed = new Set(trashedIds)
  const [tags, collections] = await Promise.all([
    countPer(db, 'tagIds', trashed),
    countPer(db, 'collectionIds', trashed),
  ])
  const standing = (ids: readonly string[]): number => ids.filter((id) => !trashed.has(id)).length
  return {
    all: total - trashed.size,
    inbox: standing(inboxIds),
    starred: standing(starredIds),
    trash: trashed.size,
    tags,
    collections,
  }
}

async function countPer(
  db: ArchiveDatabase,
  index: 'tagIds' | 'collectionIds',
  trashed: ReadonlySet<string>,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  await db.items
    .where(index)
    .between('', '\uffff')
    .eachKey((key, cursor) => {
      if (typeof key !== 'string' || trashed.has(String(cursor.primaryKey))) return
      counts.set(key, (counts.get(key) ?? 0) + 1)
    })
  return counts
}
