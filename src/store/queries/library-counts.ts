import type { Item } from '@/core/article/item'
import { changesTable } from '@/core/history/changes-table'
import type { Diff } from '@/core/history/diff'
import type { Tag } from '@/core/tag/tag'
import { tagsBelow } from '@/core/tag/tags-below'
import type { ArchiveDatabase } from '../archive-database'
import { readAnew, type Keep } from './keep-by-commit'

export interface LibraryCounts {
  /** Without the trash. */
  readonly all: number
  readonly inbox: number
  readonly starred: number
  readonly trash: number
  /**
   * Items per tag id that carry it or a tag below it, each once, without the trash; a tag without any is absent.
   */
  readonly tags: ReadonlyMap<string, number>
  readonly collections: ReadonlyMap<string, number>
}

interface Counted {
  readonly counts: LibraryCounts
  /** Those that the counts are of. */
  readonly tags: readonly Tag[]
}

/**
 * Counts for the library pane: each from an index, less what is in the trash.
 * @param keep keeps them for the next time: to count 50,000 keys of an index holds up all other reads
 */
export async function libraryCounts(db: ArchiveDatabase, keep: Keep = readAnew): Promise<LibraryCounts> {
  return (await keep('counts', () => countAll(db), countedAfter)).counts
}

async function countAll(db: ArchiveDatabase): Promise<Counted> {
  const trashed = await db.items.where('trashed').above(0).toArray()
  const known = await db.tags.toArray()
  const [total, inbox, starred, tags, collections] = await Promise.all([
    countItems(db),
    db.items.where('inbox').equals(1).count(),
    db.items.where('starred').equals(1).count(),
    countTags(db, known, trashed),
    countCollections(db, trashed),
  ])
  const flagged = (flag: 'inbox' | 'starred'): number => trashed.filter((item) => item[flag] === 1).length
  const counts = {
    all: total - trashed.length,
    inbox: inbox - flagged('inbox'),
    starred: starred - flagged('starred'),
    trash: trashed.length,
    tags,
    collections,
  }
  return { counts, tags: known }
}

/** null: with other tags or collections, all is counted anew. */
function countedAfter({ counts, tags }: Counted, diff: Diff): Counted | null {
  if (changesTable(diff, 'tags') || changesTable(diff, 'collections')) return null
  if (diff.items === undefined) return { counts, tags }
  const parents = new Map(tags.map(({ id, parentId }) => [id, parentId]))
  const next = { ...counts, tags: new Map(counts.tags), collections: new Map(counts.collections) }
  const add = (map: Map<string, number>, id: string, by: number): void => {
    const count = (map.get(id) ?? 0) + by
    if (count > 0) map.set(id, count)
    else map.delete(id)
  }
  const count = (item: Item, by: 1 | -1): void => {
    if (item.trashed > 0) {
      next.trash += by
      return
    }
    next.all += by
    next.inbox += by * item.inbox
    next.starred += by * item.starred
    for (const id of withParents(item.tagIds, parents)) add(next.tags, id, by)
    for (const id of new Set(item.collectionIds)) add(next.collections, id, by)
  }
  for (const item of [...diff.items.removed, ...diff.items.updated.map(([from]) => from)]) count(item, -1)
  for (const item of [...diff.items.added, ...diff.items.updated.map(([, to]) => to)]) count(item, 1)
  return { counts: next, tags }
}

/** The tags and all that stand above them. Ends on a cycle too. */
function withParents(
  ids: readonly string[],
  parents: ReadonlyMap<string, string | null>,
): ReadonlySet<string> {
  const found = new Set(ids.filter((id) => parents.has(id)))
  for (const id of found) {
    const above = parents.get(id) ?? null
    if (above !== null) found.add(above)
  }
  return found
}

/** From the counter: counting 100,000 rows takes the better part of a second. */
async function countItems(db: ArchiveDatabase): Promise<number> {
  return (await db.meta.get('archive'))?.items ?? db.items.count()
}

async function countTags(
  db: ArchiveDatabase,
  tags: readonly Tag[],
  trashed: readonly Item[],
): Promise<Map<string, number>> {
  const inTrash = new Set(trashed.map((item) => item.id))
  const counts = tags.map(async ({ id }): Promise<[string, number]> => {
    const ids = tagsBelow(tags, id)
    // Most tags have none below them, and an index counts those without reading a key.
    if (ids.length === 1) return [id, (await carriers(db, id).count()) - countIn(trashed, 'tagIds', id)]
    const keys = await Promise.all(ids.map((below) => carriers(db, below).primaryKeys()))
    return [id, new Set(keys.flat().filter((itemId) => !inTrash.has(itemId))).size]
  })
  return withoutNone(await Promise.all(counts))
}

async function countCollections(db: ArchiveDatabase, trashed: readonly Item[]): Promise<Map<string, number>> {
  const ids = await db.collections.toCollection().primaryKeys()
  const counts = ids.map(async (id): Promise<[string, number]> => {
    const all = await db.items.where('collectionIds').equals(id).count()
    return [id, all - countIn(trashed, 'collectionIds', id)]
  })
  return withoutNone(await Promise.all(counts))
}

const carriers = (db: ArchiveDatabase, tagId: string) => db.items.where('tagIds').equals(tagId)

const countIn = (items: readonly Item[], list: 'tagIds' | 'collectionIds', id: string): number =>
  items.filter((item) => item[list].includes(id)).length

const withoutNone = (counts: readonly [string, number][]): Map<string, number> =>
  new Map(counts.filter(([, count]) => count > 0))
