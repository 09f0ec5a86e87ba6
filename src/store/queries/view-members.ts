import { isNewestFirst } from '@/core/article/is-newest-first'
import type { Item } from '@/core/article/item'
import type { ItemSort, LibraryView } from '@/core/article/library-view'
import { tagsBelow } from '@/core/tag/tags-below'
import type { ArchiveDatabase } from '../archive-database'
import { keysAlike } from './keys-alike'

type Range = ReturnType<ArchiveDatabase['items']['toCollection']>

/** What belongs to a view, as the indexes know it. */
export interface ViewMembers {
  /** One for each tag, else a single one: all items of the view are in them, some twice, and some that are in the trash. */
  readonly ranges: readonly Range[]
  /** Whether an item is in the view, the trash considered. */
  readonly has: (item: Item) => boolean
}

/** Rows of a view that is read whole: a moment's work. */
export const fewRows = 1500

/** null: the view is of all items, which no index tells apart. */
export async function viewMembers(db: ArchiveDatabase, view: LibraryView): Promise<ViewMembers | null> {
  const { items } = db
  switch (view.kind) {
    case 'all':
      return null
    case 'inbox':
    case 'starred': {
      const flag = view.kind
      return {
        ranges: [items.where(flag).equals(1)],
        has: (item) => item[flag] === 1 && item.trashed === 0,
      }
    }
    case 'trash':
      return { ranges: [items.where('trashed').above(0)], has: ({ trashed }) => trashed > 0 }
    case 'collection':
      return {
        ranges: [items.where('collectionIds').equals(view.id)],
        has: ({ trashed, collectionIds }) => trashed === 0 && collectionIds.includes(view.id),
      }
    case 'tag': {
      // With the tags below it: `economy` shows what is tagged `economy/trade`.
      const ids = tagsBelow(await db.tags.toArray(), view.id)
      return {
        ranges: ids.map((id) => items.where('tagIds').equals(id)),
        has: ({ trashed, tagIds }) => trashed === 0 && tagIds.some((id) => ids.includes(id)),
      }
    }
  }
}

/**
 * At least as many as the view has, `most` where there are as many or more of them. From the first keys of the indexes alone:
 * to count 50,000 holds up all other reads.
 */
export async function countMembers({ ranges }: ViewMembers, most: number): Promise<number> {
  const keys = await Promise.all(ranges.map((range) => range.clone().limit(most).primaryKeys()))
  return Math.min(most, keys.flat().length)
}

/** Ids of all items of the ranges, some of which are in the trash. @throws as `keysAlike` */
export async function memberIds({ ranges }: ViewMembers, signal?: AbortSignal): Promise<ReadonlySet<string>> {
  const ids = new Set<string>()
  for (const range of ranges) for (const id of await keysAlike(range, signal)) ids.add(id)
  return ids
}

/** The items of the view in order, from its own rows: for a view of few. */
export async function sortedMembers({ ranges, has }: ViewMembers, sort: ItemSort): Promise<Item[]> {
  const rows = (await Promise.all(ranges.map((range) => range.toArray()))).flat().filter(has)
  const byId = new Map(rows.map((row) => [row.id, row]))
  // As the database orders its index: by the value, and by the id where two have the same.
  const items = [...byId.values()].sort((a, b) => compare(a[sort], b[sort]) || compare(a.id, b.id))
  return isNewestFirst(sort) ? items.reverse() : items
}

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)
