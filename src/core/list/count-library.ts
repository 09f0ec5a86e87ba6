import type { Tag } from '../tag/tag'
import { rowFlags, type ItemColumns } from './item-columns'
import type { LibraryCounts } from './library-counts'

/** Counts for the library pane. @param tags all of the archive; @param collectionIds all of the archive */
export function countLibrary(
  items: ItemColumns,
  tags: readonly Tag[],
  collectionIds: readonly string[],
): LibraryCounts {
  const { flags, tagIds, collectionIds: collected } = items.columns
  const counts = { all: 0, inbox: 0, starred: 0, trash: 0 }
  for (const row of items.places.values()) {
    const flag = flags[row] ?? 0
    if (flag & rowFlags.trashed) counts.trash += 1
    else {
      counts.all += 1
      if (flag & rowFlags.inbox) counts.inbox += 1
      if (flag & rowFlags.starred) counts.starred += 1
    }
  }
  const isInTrash = (row: number) => ((flags[row] ?? 0) & rowFlags.trashed) !== 0
  const withAbove = tagsAndAbove(tags)
  const known = new Set(collectionIds)
  return {
    ...counts,
    tags: countLists(tagIds, isInTrash, (ids) => new Set(ids.flatMap(withAbove))),
    collections: countLists(collected, isInTrash, (ids) => new Set(ids.filter((id) => known.has(id)))),
  }
}

/** In how many of the lists each id stands, of those rows that are not in the trash. */
function countLists(
  lists: ReadonlyMap<number, readonly string[]>,
  isInTrash: (row: number) => boolean,
  counted: (ids: readonly string[]) => Iterable<string>,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [row, ids] of lists) {
    if (isInTrash(row)) continue
    for (const id of counted(ids)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** Says of a tag which tags it counts for: itself and all that stand above it. Ends on a cycle too. */
function tagsAndAbove(tags: readonly Tag[]): (id: string) => readonly string[] {
  const parents = new Map(tags.map(({ id, parentId }) => [id, parentId]))
  const known = new Map<string, readonly string[]>()
  return (id) => {
    let above = known.get(id)
    if (above === undefined) {
      const found = new Set<string>()
      for (
        let at: string | null = id;
        at !== null && parents.has(at) && !found.has(at);
        at = parents.get(at) ?? null
      )
        found.add(at)
      above = [...found]
      known.set(id, above)
    }
    return above
  }
}
