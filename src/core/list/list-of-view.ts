import { isNewestFirst } from '../article/is-newest-first'
import type { ItemSort, LibraryView } from '../article/library-view'
import type { Tag } from '../tag/tag'
import { tagsBelow } from '../tag/tags-below'
import { rowFlags, type Columns, type ItemColumns } from './item-columns'

/** Ids of the items of a view in the order shown. @param tags all of the archive */
export function listOfView(
  items: ItemColumns,
  view: LibraryView,
  sort: ItemSort,
  tags: readonly Tag[],
): string[] {
  const { ids } = items.columns
  const isShown = rowTest(items.columns, view, tags)
  const shown: string[] = []
  for (const row of items.order(sort)) if (isShown(row)) shown.push(ids[row] as string)
  return isNewestFirst(sort) ? shown.reverse() : shown
}

/** Tells the rows of a view, none of which is in the trash but those of the trash. */
function rowTest(
  { flags, tagIds, collectionIds }: Columns,
  view: LibraryView,
  tags: readonly Tag[],
): (row: number) => boolean {
  const has = (row: number, flag: number) => ((flags[row] ?? 0) & (flag | rowFlags.trashed)) === flag
  switch (view.kind) {
    case 'all':
      return (row) => has(row, 0)
    case 'inbox':
    case 'starred': {
      const flag = rowFlags[view.kind]
      return (row) => has(row, flag)
    }
    case 'trash':
      return (row) => ((flags[row] ?? 0) & rowFlags.trashed) !== 0
    case 'collection':
      return (row) => has(row, 0) && collectionIds.get(row)?.includes(view.id) === true
    case 'tag': {
      // With the tags below it: `economy` shows what is tagged `economy/trade`.
      const wanted = new Set(tagsBelow(tags, view.id))
      return (row) => has(row, 0) && tagIds.get(row)?.some((id) => wanted.has(id)) === true
    }
  }
}
